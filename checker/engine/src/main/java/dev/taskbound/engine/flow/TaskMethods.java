package dev.taskbound.engine.flow;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/**
 * Bodies of methods that a library runs in another task than the other methods of the same object,
 * such as {@code SwingWorker.doInBackground}.
 *
 * <p>The object may hold what is at home where those others run, so that handing it over is right.
 * In this one method it must not be used.
 */
public final class TaskMethods {
  private final Facts facts;
  private final Helpers helpers;
  private final Reports reports;

  public TaskMethods(Facts facts, Helpers helpers, Reports reports) {
    this.facts = facts;
    this.helpers = helpers;
    this.reports = reports;
  }

  /** Checks the body of {@code method} if what it overrides is run in another task. */
  public void check(MethodTree tree, ExecutableElement method) {
    if (tree.getBody() == null) {
      return;
    }
    for (ExecutableElement base : facts.overriddenBy(method)) {
      Boundary boundary = facts.of(base).traits().boundary();
      if (boundary != null && boundary.crosses() && boundary.home().isEmpty()) {
        List<String> homes = homesBeside(base);
        if (!homes.isEmpty()) {
          HomeUses uses = new HomeUses(facts, helpers, homes);
          uses.scan(tree, null);
          uses.found.forEach((element, mention) -> report(element, mention, base));
          return;
        }
      }
    }
  }

  /** Returns what is at home with the other methods of the class that declares {@code base}. */
  private List<String> homesBeside(ExecutableElement base) {
    Set<String> homes = new TreeSet<>();
    for (Element member : base.getEnclosingElement().getEnclosedElements()) {
      if (member.getKind() == ElementKind.METHOD) {
        Boundary other = facts.of((ExecutableElement) member).traits().boundary();
        homes.addAll(other == null ? List.of() : other.home());
      }
    }
    return new ArrayList<>(homes);
  }

  private void report(Element element, Tree mention, ExecutableElement base) {
    String what =
        element instanceof ExecutableElement
            ? "`this` (needed for `" + Names.of(element) + "`)"
            : "`%s` (%s)".formatted(element.getSimpleName(), Names.of(element.asType()));
    reports.add(
        Rule.CAPTURE_NOT_SENDABLE,
        mention,
        what + " crosses a pretend-thread boundary",
        List.of(
            reports.unplaced(
                Note.Role.BOUNDARY,
                "`"
                    + Names.call(base)
                    + "` runs in a new task context, which may run at any later"
                    + " time: it is @PretendThread",
                mention)),
        "read what is needed before, and use the rest where it is at home");
  }
}
