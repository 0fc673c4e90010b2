package dev.taskbound.engine.fixes;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.util.TreePathScanner;
import dev.taskbound.engine.report.Edit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** What a unit imports, and where further imports belong. */
final class Imports {
  private final Site site;

  Imports(Site site) {
    this.site = site;
  }

  /** Returns which of these classes the unit cannot yet name by their simple names, sorted. */
  List<String> missing(Collection<String> names) {
    return new TreeSet<>(names).stream().filter(name -> !visible(name)).toList();
  }

  private boolean visible(String name) {
    String folder = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    ExpressionTree own = site.unit().getPackageName();
    if (folder.isEmpty() || folder.equals("java.lang") || own != null && folder.equals(own + "")) {
      return true;
    }
    return site.unit().getImports().stream()
        .filter(each -> !each.isStatic())
        .map(each -> String.valueOf(each.getQualifiedIdentifier()))
        .anyMatch(each -> each.equals(name) || each.equals(folder + ".*"));
  }

  /** Returns whether this unit declares or imports another class of the same simple name. */
  boolean clashes(String name) {
    String simple = simple(name);
    for (ImportTree each : site.unit().getImports()) {
      String imported = String.valueOf(each.getQualifiedIdentifier());
      if (!imported.equals(name) && simple(imported).equals(simple)) {
        return true;
      }
    }
    boolean[] found = new boolean[1];
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree tree, Void unused) {
        found[0] |=
            tree.getSimpleName().contentEquals(simple)
                && site.element(getCurrentPath()) instanceof TypeElement type
                && !type.getQualifiedName().contentEquals(name);
        return super.visitClass(tree, unused);
      }

      @Override
      public Void visitTypeParameter(TypeParameterTree tree, Void unused) {
        found[0] |= tree.getName().contentEquals(simple);
        return super.visitTypeParameter(tree, unused);
      }
    }.scan(site.root(), null);
    return found[0];
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Returns the edits that import these classes, each before the first import that follows it. */
  List<Edit> edits(List<String> names) {
    List<ImportTree> present = new ArrayList<>();
    for (ImportTree each : site.unit().getImports()) {
      if (!each.isStatic() && site.written(each)) {
        present.add(each);
      }
    }
    if (present.isEmpty()) {
      return names.isEmpty() ? List.of() : List.of(firstImports(names));
    }
    List<Edit> edits = new ArrayList<>();
    for (String name : names) {
      ImportTree next =
          present.stream()
              .filter(each -> each.getQualifiedIdentifier().toString().compareTo(name) > 0)
              .findFirst()
              .orElse(null);
      ImportTree last = present.get(present.size() - 1);
      edits.add(
          next != null
              ? Edit.insert(site.start(next), line(name) + "\n")
              : Edit.insert(after(last), "\n" + line(name)));
    }
    return edits;
  }

  /** A comment stays with its import. */
  private int after(ImportTree tree) {
    return Lines.own(tree, site) ? Lines.end(site.end(tree), site) : site.end(tree);
  }

  private static String line(String name) {
    return "import " + name + ";";
  }

  private Edit firstImports(List<String> names) {
    StringBuilder lines = new StringBuilder();
    names.forEach(name -> lines.append(line(name)).append('\n'));
    if (site.unit().getPackage() != null) {
      int end = site.end(site.unit().getPackage());
      return Edit.insert(end, "\n\n" + lines.toString().stripTrailing());
    }
    Tree first =
        site.unit().getImports().isEmpty()
            ? site.unit().getTypeDecls().get(0)
            : site.unit().getImports().get(0);
    return Edit.insert(beforeComment(site.start(first)), lines + "\n");
  }

  /** A class's own comment stays with it. */
  private int beforeComment(int start) {
    int end = start;
    while (end > 0 && Character.isWhitespace(site.text().charAt(end - 1))) {
      end--;
    }
    if (site.text().startsWith("*/", end - 2)) {
      int comment = site.text().lastIndexOf("/**", end);
      return comment >= 0 ? comment : start;
    }
    return start;
  }
}
