package dev.taskbound.benchmarks.growth;

import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * What one size of a shape costs; medians.
 *
 * @param shape the shape's name
 * @param size its size
 * @param runs how many times it was compiled and checked
 * @param javacMillis CPU time of javac, from the first file read to the end of its flow analysis
 * @param checkMillis CPU time of the check that follows
 * @param javacMegabytes what javac allocates
 * @param checkMegabytes what the check allocates
 * @param peakMegabytes the heap's peak, garbage included
 * @param wrong how the findings differ from those expected, if they do
 * @param fault why it could not be measured, if it could not
 */
public record Point(
    String shape,
    int size,
    int runs,
    double javacMillis,
    double checkMillis,
    double javacMegabytes,
    double checkMegabytes,
    double peakMegabytes,
    @Nullable String wrong,
    @Nullable String fault) {}
