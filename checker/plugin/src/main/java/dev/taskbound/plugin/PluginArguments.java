package dev.taskbound.plugin;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the user asked of the plugin.
 *
 * @param strict whether all sources mean what their signatures say
 * @param models the user's own model files
 */
record PluginArguments(boolean strict, List<Path> models) {
  private static final String PROCESSOR_PREFIX = "-Ataskbound.";

  /**
   * Reads the words after the plugin's name ({@code strict models=a.astub}) and, from javac's other
   * options, those that begin with {@code -Ataskbound.} and say the same.
   *
   * @throws IllegalArgumentException if a word is not known; the message is for the user
   */
  static PluginArguments parse(List<String> words, Iterable<String> javacOptions) {
    List<String> all = new ArrayList<>(words);
    for (String option : javacOptions) {
      if (option.startsWith(PROCESSOR_PREFIX)) {
        all.add(option.substring(PROCESSOR_PREFIX.length()));
      }
    }
    boolean strict = false;
    List<Path> models = new ArrayList<>();
    for (String word : all) {
      if (word.equals("strict") || word.equals("strict=true")) {
        strict = true;
      } else if (word.startsWith("models=")) {
        addPaths(models, word.substring("models=".length()));
      } else if (!word.equals("strict=false")) {
        throw new IllegalArgumentException(
            "unknown argument `"
                + word
                + "` of -Xplugin:Taskbound; known are: strict, models=FILE["
                + File.pathSeparator
                + "FILE]");
      }
    }
    return new PluginArguments(strict, List.copyOf(models));
  }

  private static void addPaths(List<Path> models, String paths) {
    Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(paths)
        .filter(path -> !path.isBlank())
        .map(Path::of)
        .forEach(models::add);
  }
}
