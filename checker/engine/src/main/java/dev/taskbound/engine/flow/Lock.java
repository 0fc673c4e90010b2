package dev.taskbound.engine.flow;

/**
 * A capability for an object.
 *
 * @param capability its name
 * @param of the object: an abstract object that stands for one alone, the {@linkplain AccessPath
 *     path} by which it is reached, or for a class's own lock the class
 */
record Lock(String capability, Object of) {}
