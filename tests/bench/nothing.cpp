// The peer of a process that verifies one badge: a program that does nothing.
int main() { return 0; }
