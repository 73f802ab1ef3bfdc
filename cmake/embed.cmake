# Writes files into one C++ source as string literals, byte for byte. Run at build time:
#   cmake -DOUTPUT=texts.cpp -DHEADER=core/x/embedded.h -DLIST=files.txt -P embed.cmake
# LIST holds one path a line. The source defines `std::span<const EmbeddedFile> lanyard::embeddedFiles() noexcept` as HEADER declares it,
# the files in the order of the list. A literal stays below the 16380 bytes that every compiler takes; literals in a row compile faster
# than numbers.

file(STRINGS "${LIST}" files)
set(chunk_digits 8000) # hexadecimal: 4000 bytes, 16000 letters of source
set(source "#include \"${HEADER}\"\n\nusing namespace std::string_view_literals;\n\nnamespace lanyard {\nnamespace {\n\n")
set(entries "")
set(number 0)
foreach(path IN LISTS files)
  get_filename_component(name "${path}" NAME)
  file(READ "${path}" digits HEX)
  string(LENGTH "${digits}" length)
  string(APPEND source "constexpr std::string_view text${number}[] = {\n")
  set(at 0)
  while(at LESS length)
    string(SUBSTRING "${digits}" ${at} ${chunk_digits} chunk)
    string(REGEX REPLACE "(..)" "\\\\x\\1" chunk "${chunk}")
    string(APPEND source "\"${chunk}\"sv,\n")
    math(EXPR at "${at} + ${chunk_digits}")
  endwhile()
  string(APPEND source "};\n")
  string(APPEND entries "    {\"${name}\", text${number}},\n")
  math(EXPR number "${number} + 1")
endforeach()
string(APPEND source "constexpr EmbeddedFile files[] = {\n${entries}};\n\n} // namespace\n\n"
       "std::span<const EmbeddedFile> embeddedFiles() noexcept { return files; }\n\n} // namespace lanyard\n")
file(WRITE "${OUTPUT}" "${source}")
