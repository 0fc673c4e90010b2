package dev.taskbound.differential.gen;

/**
 * A lock that is held.
 *
 * @param lock what is locked: an address space, or a gate
 * @param through the value through which it was locked, by which the checker knows it
 * @param strand the pretend thread that holds it
 * @param exclusive whether nobody else may hold it
 * @param guard the guard, or null if it was locked without one
 * @param born the number of the last value that was made before
 */
record Hold(Object lock, Obj through, Strand strand, boolean exclusive, Obj guard, int born) {}
