package dev.taskbound.inputs;

import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.report.Place;
import dev.taskbound.engine.report.Remedy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** What is found in a program after a fix, compared with what was found before. */
final class AfterFix {
  private AfterFix() {}

  /**
   * Returns the findings that a fix has brought about. What is found where a method is called whose
   * signature the fix has changed is none: there the callers learn what the method does.
   */
  static List<Finding> added(ProgramChecker.Fixed fixed, List<Finding> now) {
    List<Finding> before = new ArrayList<>(fixed.all());
    if (!before.remove(fixed.finding())) {
      throw new IllegalStateException("not found before: " + fixed.finding());
    }
    List<Finding> added = new ArrayList<>(now);
    removeMatches(added, before, finding -> finding.headline());
    boolean signature = fixed.fix().title().startsWith("Declare");
    added.removeIf(
        finding ->
            signature && fixed.finding().remedies().stream().anyMatch(r -> atCall(finding, r)));
    removeMatches(added, before, finding -> finding.rule().key());
    return added;
  }

  /** Takes away what was found before as well; the same lines may have moved. */
  private static void removeMatches(
      List<Finding> now, List<Finding> before, Function<Finding, String> same) {
    List<Finding> left = new ArrayList<>(before);
    now.removeIf(
        finding -> {
          for (Finding each : left) {
            if (same.apply(each).equals(same.apply(finding))) {
              before.remove(each);
              return left.remove(each);
            }
          }
          return false;
        });
  }

  private static boolean atCall(Finding finding, Remedy remedy) {
    Element declared = remedy.declaration();
    Element method =
        declared instanceof ExecutableElement ? declared : declared.getEnclosingElement();
    String name = String.valueOf(method.getSimpleName());
    return mentions(finding.place(), name)
        || finding.notes().stream()
            .map(Note::site)
            .anyMatch(site -> site != null && mentions(site, name));
  }

  /** Returns whether a method is called, or referred to, on the line of a place. */
  private static boolean mentions(Place place, String method) {
    try {
      String text = place.file().getCharContent(true).toString();
      String line = text.lines().skip(place.line() - 1).findFirst().orElse("");
      return line.contains(method + "(") || line.contains("::" + method);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
