package dev.taskbound.engine.fixes;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.facts.Effects.Demand;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import dev.taskbound.engine.report.Remedy;
import dev.taskbound.engine.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Says in a signature of the same file what the finding misses there. */
final class Annotate implements Fixer {
  private static final Set<String> MODES = Set.of("Borrowed", "CurrentTaskOnly", "NotThreadSafe");

  @Override
  public List<Fix> fixes(Finding finding, TreePath at, Site site) {
    List<Fix> fixes = new ArrayList<>();
    for (Remedy remedy : finding.remedies()) {
      TreePath path = site.declaration(remedy.declaration());
      Written written = Written.of(remedy);
      if (path != null && known(remedy, site)) {
        List<Edit> edits = edits(remedy, written, path, site);
        if (!edits.isEmpty()
            && (finding.rule() != Rule.OVERRIDE_INCOMPATIBLE || looksOnly(path, site))
            && (finding.rule() != Rule.CAPABILITY_NOT_HELD || suffices(at, path, site))) {
          fixes.add(site.fix(title(remedy, written), edits, written.imports()));
        }
      }
    }
    return fixes;
  }

  private static boolean known(Remedy remedy, Site site) {
    return site.facts().elements().getTypeElement(remedy.annotation()) != null
        && !remedy.of().contains("?");
  }

  /** A call is reported once, for the first of the locks that it lacks. */
  private static boolean suffices(TreePath at, TreePath path, Site site) {
    if (!(site.element(at) instanceof ExecutableElement called)
        || !(site.element(path) instanceof ExecutableElement method)) {
      return true;
    }
    List<Demand> held = site.facts().of(method).effects().holds();
    return site.facts().of(called).effects().holds().stream()
            .filter(d -> held.stream().noneMatch(h -> h.capability().equals(d.capability())))
            .count()
        <= 1;
  }

  /** Nobody has looked yet at what an override does with such an argument. */
  private static boolean looksOnly(TreePath path, Site site) {
    return !(path.getLeaf() instanceof VariableTree)
        || path.getParentPath().getLeaf() instanceof MethodTree method && method.getBody() == null
        || Mentions.of(site.element(path), path.getParentPath(), site).stream()
            .allMatch(mention -> Uses.harmless(mention, site));
  }

  private static String title(Remedy remedy, Written written) {
    Element declaration = remedy.declaration();
    String kind =
        switch (declaration.getKind()) {
          case PARAMETER -> "parameter `" + declaration.getSimpleName() + "`";
          case FIELD -> "field `" + declaration.getSimpleName() + "`";
          case METHOD -> "`" + declaration.getSimpleName() + "`";
          case CONSTRUCTOR -> "constructor of `" + owner(declaration) + "`";
          default -> "class `" + declaration.getSimpleName() + "`";
        };
    return mode(remedy) && declaration instanceof ExecutableElement
        ? "Declare the result of " + kind + " " + written.mode()
        : "Declare " + kind + " " + written.text();
  }

  private static String owner(Element member) {
    return member.getEnclosingElement().getSimpleName().toString();
  }

  private static boolean mode(Remedy remedy) {
    return MODES.contains(remedy.spoken().substring(1));
  }

  private static List<Edit> edits(Remedy remedy, Written written, TreePath path, Site site) {
    Tree tree = path.getLeaf();
    if (mode(remedy)) {
      return modes(remedy, written, path, site);
    }
    if (tree instanceof MethodTree method) {
      return changesPromise((ExecutableElement) remedy.declaration(), site)
              || takesItself(remedy, path, site)
          ? List.of()
          : Annotations.add(written, method, method.getModifiers(), site);
    }
    return tree instanceof VariableTree parameter
            && Annotations.present(written, parameter.getModifiers(), site) == null
            && !changesPromise((ExecutableElement) remedy.declaration().getEnclosingElement(), site)
        ? List.of(Edit.insert(site.start(parameter), written.text() + " "))
        : List.of();
  }

  /** What a method takes itself its caller cannot have taken for it. */
  private static boolean takesItself(Remedy remedy, TreePath path, Site site) {
    TypeElement type = site.facts().elements().getTypeElement(remedy.annotation());
    boolean capability =
        type.getAnnotationMirrors().stream()
            .anyMatch(
                a -> a.getAnnotationType().asElement().getSimpleName().contentEquals("Capability"));
    String object = remedy.of().isEmpty() ? "" : remedy.of().get(0);
    return capability && LockUses.in(path, remedy.annotation(), object, site);
  }

  private static List<Edit> modes(Remedy remedy, Written written, TreePath path, Site site) {
    Tree tree = path.getLeaf();
    if (tree instanceof ClassTree type) {
      return Annotations.mode(written, type, type.getModifiers(), site);
    }
    if (tree instanceof MethodTree method) {
      return changesPromise((ExecutableElement) remedy.declaration(), site)
          ? List.of()
          : result(remedy, written, method, site);
    }
    VariableTree variable = (VariableTree) tree;
    List<Edit> edits = Annotations.mode(written, variable.getType(), variable.getModifiers(), site);
    if (remedy.declaration().getKind().isField()) {
      return edits.isEmpty() ? edits : withClass(edits, written, path, site);
    }
    ExecutableElement method = (ExecutableElement) remedy.declaration().getEnclosingElement();
    return Overriders.in(site, method) ? List.of() : edits;
  }

  private static List<Edit> result(Remedy remedy, Written written, MethodTree method, Site site) {
    List<Edit> edits = new ArrayList<>();
    edits.addAll(Annotations.mode(written, method.getReturnType(), method.getModifiers(), site));
    ExecutableElement element = (ExecutableElement) remedy.declaration();
    if (!edits.isEmpty() && written.borrows() && !obvious(remedy, element, site.facts())) {
      edits.addAll(Annotations.add(written.owners(), method, method.getModifiers(), site));
    }
    return edits;
  }

  /** Returns whether a reader knows the owners of a borrowed result without being told. */
  private static boolean obvious(Remedy remedy, ExecutableElement method, Facts facts) {
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      // With such a method, if not before, its class is one whose objects lend.
      return remedy.of().equals(List.of("this"));
    }
    List<String> candidates =
        method.getParameters().stream()
            .filter(p -> facts.canOwn(p.asType()))
            .map(p -> p.getSimpleName().toString())
            .toList();
    return candidates.size() == 1 && candidates.equals(remedy.of());
  }

  /** What may not outlive its scope makes its class such a value as well. */
  private static List<Edit> withClass(List<Edit> edits, Written written, TreePath path, Site site) {
    List<Edit> all = new ArrayList<>(edits);
    ClassTree type = (ClassTree) path.getParentPath().getLeaf();
    TypeElement element = (TypeElement) site.element(path.getParentPath());
    dev.taskbound.engine.mode.Mode declared = site.facts().of(element).declared();
    if (written.limited() && (declared == null || !declared.limited())) {
      all.addAll(Annotations.mode(written, type, type.getModifiers(), site));
    }
    return all;
  }

  /** Callers may know a method by what it overrides; its own overrides inherit what it says. */
  private static boolean changesPromise(ExecutableElement method, Site site) {
    return site.facts().overridesAny(method);
  }
}
