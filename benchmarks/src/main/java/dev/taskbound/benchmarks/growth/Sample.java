package dev.taskbound.benchmarks.growth;

import java.util.List;

/**
 * A generated source file, class {@code Sample}.
 *
 * @param text the file
 * @param expected the keys of the findings that it must give rise to, sorted
 */
public record Sample(String text, List<String> expected) {}
