package dev.taskbound.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Follows the links between the files of the documentation. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern ABSOLUTE = Pattern.compile("[a-z]+:.*");
  private static final Pattern LISTING = Pattern.compile("(?ms)^ *```.*?^ *```");

  @Test
  void everyRelativeLinkLeadsSomewhere() throws IOException {
    List<String> dead = new ArrayList<>();
    int links = 0;
    for (Path file : documents()) {
      String text = LISTING.matcher(Files.readString(file)).replaceAll("");
      Matcher matcher = LINK.matcher(text);
      while (matcher.find()) {
        if (!ABSOLUTE.matcher(matcher.group(1)).matches()) {
          links++;
          if (!leadsSomewhere(file, matcher.group(1))) {
            dead.add(Repository.ROOT.relativize(file) + ": " + matcher.group(1));
          }
        }
      }
    }
    assertEquals(List.of(), dead);
    assertFalse(links == 0, "found no links at all");
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    try (Stream<Path> top = Files.list(Repository.ROOT);
        Stream<Path> docs = Files.walk(Repository.ROOT.resolve("docs"));
        Stream<Path> samples = Files.walk(Repository.ROOT.resolve("samples"), 2)) {
      Stream.of(top, docs, samples)
          .flatMap(files -> files)
          .filter(file -> file.toString().endsWith(".md"))
          .forEach(documents::add);
    }
    return documents;
  }

  /** Looks for the file, and for the heading that the part after {@code #} names. */
  private static boolean leadsSomewhere(Path from, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path target =
        parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).toAbsolutePath().normalize();
    if (!Files.exists(target)) {
      return false;
    }
    return parts.length == 1 || headings(target).contains(parts[1]);
  }

  /** Names headings as GitHub does: small letters, hyphens for spaces, no punctuation. */
  private static List<String> headings(Path file) throws IOException {
    String text = LISTING.matcher(Files.readString(file)).replaceAll("");
    return text.lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ +", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toList());
  }
}
