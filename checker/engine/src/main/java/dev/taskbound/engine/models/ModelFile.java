package dev.taskbound.engine.models;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A model file that came with a jar or a folder of classes; parsed when one of its classes is asked
 * for, since starting the parser costs more than many a compilation.
 *
 * <p>Safe to share between threads.
 */
final class ModelFile {
  private static final Pattern DECLARED =
      Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)");

  private static final Pattern COMMENT = Pattern.compile("//.*|(?s:/\\*.*?\\*/)");

  /** A package that has an annotation; else a type, another package or nothing is before it. */
  private static final Pattern ANNOTATED_PACKAGE =
      Pattern.compile("[\\w)]\\s+package\\s+([\\w.]+)\\s*;");

  private static final String PACKAGE_INFO = ".package-info";

  private final Path name;
  private final String text;
  private final Set<String> keys = new HashSet<>();
  private @Nullable Content content;

  /**
   * What came of parsing a file.
   *
   * @param types what it describes; nothing if it is malformed
   * @param problem what is wrong with it; null if nothing is
   */
  record Content(List<StubType> types, @Nullable String problem) {}

  /**
   * Makes a file that is not parsed yet.
   *
   * @param name what it is called in messages
   */
  ModelFile(Path name, String text) {
    this.name = name;
    this.text = text;
    String code = COMMENT.matcher(text).replaceAll(" ");
    for (Matcher matcher = DECLARED.matcher(code); matcher.find(); ) {
      keys.add(matcher.group(1));
    }
    for (Matcher matcher = ANNOTATED_PACKAGE.matcher(code); matcher.find(); ) {
      keys.add(matcher.group(1) + PACKAGE_INFO);
    }
  }

  /** Returns the keys of all classes and packages that it may describe. */
  Set<String> keys() {
    return keys;
  }

  /** Returns under which key the class of a canonical name, or a package's, is looked for. */
  static String keyOf(String canonicalName) {
    return canonicalName.endsWith(PACKAGE_INFO)
        ? canonicalName
        : canonicalName.substring(canonicalName.lastIndexOf('.') + 1);
  }

  /** Returns what stands in it. */
  synchronized Content content() {
    if (content == null) {
      content = parse();
    }
    return content;
  }

  private Content parse() {
    try {
      return new Content(StubReader.read(name, text), null);
    } catch (ModelException e) {
      return new Content(
          List.of(),
          e.getMessage()
              + " (the file came with the class path and is not used; tell its author, and until it"
              + " is corrected say what you need of it in a model file of your own)");
    }
  }
}
