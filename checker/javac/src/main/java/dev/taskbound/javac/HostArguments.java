package dev.taskbound.javac;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What the user asked of a host that runs in javac.
 *
 * @param strict whether all sources mean what their signatures say
 * @param models the user's own model files
 * @param unusedSuppressions whether suppressions that suppress nothing are reported
 * @param warn whether findings are warnings, however grave they are
 */
public record HostArguments(
    boolean strict, List<Path> models, boolean unusedSuppressions, boolean warn) {
  /** How the names of all options of the processor begin; those of javac have {@code -A} ahead. */
  public static final String OPTION_PREFIX = "taskbound.";

  private static final String PROCESSOR_PREFIX = "-A" + OPTION_PREFIX;
  private static final String UNUSED = "unused-suppressions";
  private static final String WARN = "warn";

  /** The names of a processor's options have no hyphens. */
  private static final String UNUSED_OPTION = "unusedSuppressions";

  private static final HostArguments NONE = new HostArguments(false, List.of(), false, false);

  private static final String FILES = "FILE[" + File.pathSeparator + "FILE]";

  /** Makes the list of files unchangeable. */
  public HostArguments {
    models = List.copyOf(models);
  }

  /**
   * Reads the words after the plugin's name ({@code strict models=a.astub}) and, from javac's other
   * options, those that begin with {@code -Ataskbound.} and say the same.
   *
   * @throws IllegalArgumentException if a word is not known; the message is for the user
   */
  public static HostArguments ofPlugin(List<String> words, Iterable<String> javacOptions) {
    List<String> all = new ArrayList<>(words);
    all.addAll(processorWords(javacOptions));
    if (all.isEmpty()) {
      return NONE;
    }
    return read(
        all,
        word ->
            "unknown argument `"
                + word
                + "` of -Xplugin:Taskbound; known are: strict, "
                + WARN
                + ", "
                + UNUSED
                + ", models="
                + FILES);
  }

  /**
   * Reads an annotation processor's options, of which those that begin with {@link #OPTION_PREFIX}
   * are meant. The Checker Framework has options of its own for warnings and for unused
   * suppressions.
   *
   * @param options names and values; the value of an option without one is null
   * @throws IllegalArgumentException if an option is not known; the message is for the user
   */
  public static HostArguments ofProcessor(Map<String, String> options) {
    if (options.containsKey(OPTION_PREFIX + UNUSED_OPTION)) {
      throw new IllegalArgumentException(
          "instead of `"
              + PROCESSOR_PREFIX
              + UNUSED_OPTION
              + "` give -AwarnUnneededSuppressions: suppressions are the framework's here");
    }
    if (options.containsKey(OPTION_PREFIX + WARN)) {
      throw new IllegalArgumentException(
          "instead of `"
              + PROCESSOR_PREFIX
              + WARN
              + "` give -Awarns: how findings are reported is the framework's matter here");
    }
    List<String> words = new ArrayList<>();
    new TreeMap<>(options)
        .forEach(
            (name, value) -> {
              if (name.startsWith(OPTION_PREFIX)) {
                String word = name.substring(OPTION_PREFIX.length());
                words.add(value == null ? word : word + "=" + value);
              }
            });
    return read(words, HostArguments::refuseProcessorOption);
  }

  /**
   * Reads, of all of javac's options, those that begin with {@code -Ataskbound.}, for Error Prone,
   * which has an option of its own for warnings.
   *
   * @throws IllegalArgumentException if such an option is not known; the message is for the user
   */
  public static HostArguments ofCompiler(Iterable<String> javacOptions) {
    List<String> words = processorWords(javacOptions);
    if (words.contains(WARN)) {
      throw new IllegalArgumentException(
          "instead of `" + PROCESSOR_PREFIX + WARN + "` give Error Prone -Xep:taskbound:WARN");
    }
    return read(
        words, word -> refuseProcessorOption(word) + ", " + PROCESSOR_PREFIX + UNUSED_OPTION);
  }

  /** Returns what is asked here or there. */
  public HostArguments plus(HostArguments other) {
    List<Path> all = new ArrayList<>(models);
    all.addAll(other.models);
    return new HostArguments(
        strict || other.strict,
        all,
        unusedSuppressions || other.unusedSuppressions,
        warn || other.warn);
  }

  private static List<String> processorWords(Iterable<String> javacOptions) {
    List<String> words = new ArrayList<>();
    for (String option : javacOptions) {
      if (option.startsWith(PROCESSOR_PREFIX)) {
        words.add(option.substring(PROCESSOR_PREFIX.length()));
      }
    }
    return words;
  }

  private static String refuseProcessorOption(String word) {
    return "unknown option `"
        + PROCESSOR_PREFIX
        + word
        + "`; known are: "
        + PROCESSOR_PREFIX
        + "strict, "
        + PROCESSOR_PREFIX
        + "models="
        + FILES;
  }

  private static HostArguments read(List<String> words, UnaryOperator<String> refusal) {
    boolean strict = false;
    boolean unusedSuppressions = false;
    boolean warn = false;
    List<Path> models = new ArrayList<>();
    for (String word : words) {
      if (word.equals("strict") || word.equals("strict=true")) {
        strict = true;
      } else if (word.equals(UNUSED) || word.equals(UNUSED_OPTION)) {
        unusedSuppressions = true;
      } else if (word.equals(WARN)) {
        warn = true;
      } else if (word.startsWith("models=")) {
        addPaths(models, word.substring("models=".length()));
      } else if (!word.equals("strict=false")) {
        throw new IllegalArgumentException(refusal.apply(word));
      }
    }
    return new HostArguments(strict, models, unusedSuppressions, warn);
  }

  private static void addPaths(List<Path> models, String paths) {
    Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(paths)
        .filter(path -> !path.isBlank())
        .map(Path::of)
        .forEach(models::add);
  }
}
