package dev.taskbound.differential.gen;

/**
 * A variable of the program.
 *
 * @param name its name
 * @param kind what it holds
 * @param element what it contains, for containers; otherwise null
 * @param reassignable whether it is assigned later; then no closure captures it
 * @param born the number of the first value that was made after it was declared
 * @param level how many closures its declaration stands in
 */
record Variable(String name, Kind kind, Kind element, boolean reassignable, int born, int level) {}
