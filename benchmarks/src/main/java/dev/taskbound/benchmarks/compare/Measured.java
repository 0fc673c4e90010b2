package dev.taskbound.benchmarks.compare;

/**
 * What one process cost.
 *
 * @param cpuSeconds user and system time of the process and of all that it waited for
 * @param wallSeconds from start to end
 * @param peakMegabytes the largest resident set; 0 where the system does not tell
 * @param status its exit status; -1 if it ran out of time
 * @param classes how many class files it wrote
 */
public record Measured(
    double cpuSeconds, double wallSeconds, double peakMegabytes, int status, long classes) {}
