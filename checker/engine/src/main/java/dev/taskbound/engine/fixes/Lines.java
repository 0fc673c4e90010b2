package dev.taskbound.engine.fixes;

import com.sun.source.tree.Tree;
import java.util.stream.Collectors;

/** The lines that trees are written on. */
final class Lines {
  private Lines() {}

  /** Returns where the line of {@code offset} begins. */
  static int start(int offset, Site site) {
    return site.text().lastIndexOf('\n', offset - 1) + 1;
  }

  /** Returns where the line of {@code offset} ends, before its line break. */
  static int end(int offset, Site site) {
    int end = site.text().indexOf('\n', offset);
    int last = end < 0 ? site.text().length() : end;
    return last > offset && site.text().charAt(last - 1) == '\r' ? last - 1 : last;
  }

  /** Returns where the line after that of {@code offset} begins. */
  static int next(int offset, Site site) {
    int end = site.text().indexOf('\n', offset);
    return end < 0 ? site.text().length() : end + 1;
  }

  /** Returns whether a tree shares its lines with nothing but a comment after it. */
  static boolean own(Tree tree, Site site) {
    int end = site.end(tree);
    String after = site.text().substring(end, end(end, site)).strip();
    int start = site.start(tree);
    return site.text().substring(start(start, site), start).isBlank()
        && (after.isEmpty() || after.startsWith("//"));
  }

  /** Returns by how much to indent more than a line whose indentation is given. */
  static String step(String indentation) {
    return indentation.contains("\t") ? "\t" : "  ";
  }

  /** Returns whole lines, each indented by {@code step} more. */
  static String indented(String lines, String step) {
    return lines
        .lines()
        .map(line -> line.isBlank() ? "" : step + line)
        .collect(Collectors.joining("\n"));
  }
}
