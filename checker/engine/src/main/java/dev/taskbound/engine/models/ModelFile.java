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

  /** The last name of the pseudo class that stands for the annotations of a package. */
  private static final String PACKAGE_INFO = "package-info";

  private final Path name;
  private final String text;
  private final Set<String> simpleNames = new HashSet<>();
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
    simpleNames.add(PACKAGE_INFO);
    for (Matcher matcher = DECLARED.matcher(text); matcher.find(); ) {
      simpleNames.add(matcher.group(1));
    }
  }

  /** Returns the simple names of all classes that it may describe. */
  Set<String> simpleNames() {
    return simpleNames;
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
