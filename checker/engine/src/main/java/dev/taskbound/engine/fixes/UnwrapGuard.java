package dev.taskbound.engine.fixes;

import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.facts.Capabilities;
import dev.taskbound.engine.facts.Effects.Demand;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import dev.taskbound.engine.report.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Removes a try statement that only takes a lock which is held around it. */
final class UnwrapGuard implements Fixer {

  @Override
  public List<Fix> fixes(Finding finding, TreePath at, Site site) {
    TreePath resource = at.getParentPath();
    if (!(resource.getLeaf() instanceof VariableTree variable)
        || !(resource.getParentPath().getLeaf() instanceof TryTree tree)
        || tree.getResources().size() != 1
        || !tree.getCatches().isEmpty()
        || tree.getFinallyBlock() != null
        || tree.getBlock().getStatements().isEmpty()
        || !Site.inBlock(resource.getParentPath())
        || !covered(finding, at, site)) {
      return List.of();
    }
    TreePath block = new TreePath(resource.getParentPath(), tree.getBlock());
    Element guard = site.element(resource);
    Statements outer = Statements.among(resource.getParentPath(), site);
    Statements inner = new Statements(block, tree.getBlock().getStatements(), site);
    int index = outer.index(resource.getParentPath());
    if (Variables.mentions(block, guard, site)
        || !outer.onOwnLines(index, index)
        || !inner.onOwnLines(0, inner.last())
        || declares(inner)) {
      return List.of();
    }
    String body = inner.lines(0, inner.last());
    int deeper = inner.indentation().length() - outer.indentation().length();
    return List.of(
        site.fix(
            "Remove `" + variable.getName() + "`: the lock is held already",
            List.of(new Edit(outer.start(index), outer.end(index), outdented(body, deeper))),
            Set.of()));
  }

  /** A variable of the block could be in the way of those after it. */
  private static boolean declares(Statements inner) {
    return inner.all().stream().anyMatch(VariableTree.class::isInstance);
  }

  private static String outdented(String lines, int by) {
    return lines
        .lines()
        .map(line -> line.isBlank() || by <= 0 ? line : line.substring(Math.min(by, blank(line))))
        .collect(Collectors.joining("\n"));
  }

  private static int blank(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** Returns whether what is held lets the body do what the guard would let it do. */
  private static boolean covered(Finding finding, TreePath at, Site site) {
    List<String> wanted = capabilities(site.element(at), site, false);
    for (Note note : finding.notes()) {
      TreePath holder =
          note.role() == Note.Role.BEGIN && note.site() != null ? site.at(note.site()) : null;
      if (holder != null && !wanted.isEmpty()) {
        List<String> held = capabilities(site.element(holder), site, declares(holder.getLeaf()));
        Capabilities all = site.facts().capabilities();
        return wanted.stream().allMatch(w -> held.stream().anyMatch(h -> all.covers(h, w)));
      }
    }
    return false;
  }

  private static boolean declares(Tree tree) {
    return tree instanceof com.sun.source.tree.MethodTree;
  }

  private static List<String> capabilities(Element element, Site site, boolean caller) {
    List<String> all = new ArrayList<>();
    if (element instanceof ExecutableElement method) {
      List<Demand> demands =
          caller
              ? site.facts().of(method).effects().holds()
              : site.facts().of(method).effects().acquires();
      demands.forEach(demand -> all.add(demand.capability()));
    }
    return all;
  }
}
