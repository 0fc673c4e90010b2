package dev.taskbound.differential.gen;

/** One pretend thread of the run that is followed; one is only equal to itself. */
final class Strand {}
