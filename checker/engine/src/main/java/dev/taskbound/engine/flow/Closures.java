package dev.taskbound.engine.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.mode.Mode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/** Makes closures: finds what they capture, and what it evaluates to. {@link Bodies} runs them. */
final class Closures implements Liveness.Captures {
  private final Flow flow;

  private final Map<Tree, Closure> closures = new IdentityHashMap<>();

  private final Map<Tree, List<Element>> captureElements = new HashMap<>();

  Closures(Flow flow) {
    this.flow = flow;
  }

  /** Evaluates a lambda or method reference. Its body is run by whoever takes it. */
  Locs create(Tree tree, Transfer at, Store store) {
    Closure closure = closures.get(tree);
    if (closure == null) {
      closure = new Closure(tree, captures(tree), true);
      closures.put(tree, closure);
    }
    Locs made = make(closure, TreeUtils.typeOf(tree), Mode.UNCONFINED, at, store);
    if (!isArgument(tree, at)) {
      flow.bodies.runOnce(made.single(), null, null, at, store);
    }
    flow.crossings.alwaysElsewhere(made, List.of(TreeUtils.typeOf(tree)), tree, at.frame, store);
    return made;
  }

  private List<Capture> captures(Tree tree) {
    if (tree instanceof MemberReferenceTree reference) {
      return boundReceiver(reference);
    }
    return CaptureScanner.of(tree, flow.facts, flow.helpers.homes());
  }

  private List<Capture> boundReceiver(MemberReferenceTree reference) {
    ExecutableElement method = TreeUtils.elementFromUse(reference);
    Tree qualifier = reference.getQualifierExpression();
    Element named = TreeUtils.elementFromTree(qualifier);
    if (method != null
        && reference.getMode() == MemberReferenceTree.ReferenceMode.NEW
        && method.getEnclosingElement() instanceof TypeElement made
        && isInner(made)) {
      Element outer = method.getEnclosingElement().getEnclosingElement();
      return List.of(
          new Capture(outer, reference, Capture.Kind.THIS, method.getEnclosingElement()));
    }
    if (method != null
        && reference.getMode() == MemberReferenceTree.ReferenceMode.NEW
        && method.getEnclosingElement() instanceof TypeElement local
        && local.getNestingKind() == javax.lang.model.element.NestingKind.LOCAL) {
      ClassTree declaration = flow.helpers.classTree(local);
      return declaration == null
          ? List.of()
          : CaptureScanner.of(declaration, flow.facts, flow.helpers.homes()).stream()
              .map(c -> new Capture(c.element(), reference, c.kind(), local))
              .toList();
    }
    if (method == null
        || method.getModifiers().contains(Modifier.STATIC)
        || reference.getMode() == MemberReferenceTree.ReferenceMode.NEW
        || named instanceof TypeElement
        || !(qualifier instanceof com.sun.source.tree.ExpressionTree)
        || isTypeTree(qualifier)
        || flow.facts.of(method).receiver().anyTask()) {
      return List.of();
    }
    List<Capture> simple = CaptureScanner.of(reference, flow.facts, flow.helpers.homes());
    // `this` is captured for itself alone: of `field::method`, it is what the field holds.
    boolean plain =
        simple.size() == 1
            && simple.get(0).mention() == Describe.bare(qualifier)
            && (simple.get(0).kind() != Capture.Kind.THIS
                || Describe.bare(qualifier).toString().matches("(.*\\.)?(this|super)"));
    return plain ? simple : List.of(new Capture(null, qualifier, Capture.Kind.RECEIVER, null));
  }

  private static boolean isInner(TypeElement type) {
    return type.getNestingKind() == javax.lang.model.element.NestingKind.MEMBER
        && type.getEnclosingElement() instanceof TypeElement
        && !type.getModifiers().contains(Modifier.STATIC);
  }

  private static boolean isTypeTree(Tree tree) {
    return switch (tree.getKind()) {
      case PARAMETERIZED_TYPE, ARRAY_TYPE, ANNOTATED_TYPE, PRIMITIVE_TYPE -> true;
      default -> false;
    };
  }

  /** Evaluates the creation of an anonymous class. */
  Locs createAnonymous(NewClassTree tree, Transfer at, Store store) {
    Closure closure = closures.get(tree);
    if (closure == null) {
      closure =
          new Closure(
              tree, CaptureScanner.of(tree.getClassBody(), flow.facts, flow.helpers.homes()), true);
      closures.put(tree, closure);
    }
    TypeMirror type = TreeUtils.typeOf(tree);
    Mode mode = flow.facts.modes().of(type, at.frame.marked);
    Locs made = make(closure, type, mode, at, store);
    flow.crossings.alwaysElsewhere(
        made, flow.facts.types().directSupertypes(type), tree, at.frame, store);
    return made;
  }

  /** Evaluates the creation of a local class; null if {@code type} is none. */
  Locs createLocal(NewClassTree tree, TypeElement type, Transfer at, Store store) {
    ClassTree declaration = flow.helpers.classTree(type);
    if (declaration == null) {
      return null;
    }
    Closure closure = closures.get(declaration);
    if (closure == null) {
      return null;
    }
    Mode mode = flow.facts.modes().of(type.asType(), at.frame.marked);
    return make(closure, type.asType(), mode, at, store, tree);
  }

  /** Notes the declaration of a local class, and runs its bodies. */
  void declare(ClassTree tree, Transfer at, Store store) {
    if (tree.getSimpleName().length() == 0) {
      return;
    }
    Closure closure = closures.get(tree);
    if (closure == null) {
      closure = new Closure(tree, CaptureScanner.of(tree, flow.facts, flow.helpers.homes()), false);
      closures.put(tree, closure);
    }
    capture(closure, at, store);
    flow.bodies.runClass(closure, tree, true, at, store);
  }

  private Locs make(Closure closure, TypeMirror type, Mode mode, Transfer at, Store store) {
    return make(closure, type, mode, at, store, closure.tree);
  }

  private Locs make(
      Closure closure, TypeMirror type, Mode mode, Transfer at, Store store, Tree site) {
    Loc loc = flow.locs.fresh(site, "closure", at.frame, type, mode);
    loc.closure = closure;
    store.allocate(loc);
    Locs captured = capture(closure, at, store);
    store.hold(loc, captured);
    return Locs.of(loc);
  }

  private Locs capture(Closure closure, Transfer at, Store store) {
    Locs all = Locs.NONE;
    for (Capture capture : closure.captures) {
      Locs value =
          switch (capture.kind()) {
            case VARIABLE -> store.get(capture.element());
            case THIS -> Locs.of(flow.self(at.frame, (TypeElement) capture.element()));
            case STATIC_FIELD ->
                flow.readField(
                    Locs.NONE,
                    (VariableElement) capture.element(),
                    at.frame,
                    capture.mention(),
                    store);
            case RECEIVER -> at.value(capture.mention());
          };
      if (capture.kind() != Capture.Kind.STATIC_FIELD) {
        flow.ends.use(value, capture.mention(), at.frame, store);
        all = all.union(value);
      }
      Join.add(closure.captured, capture, value);
    }
    return all;
  }

  /** Returns the variables that making a closure reads. */
  @Override
  public List<Element> capturedBy(Tree tree) {
    List<Element> known = captureElements.get(tree);
    if (known == null) {
      known = capturesOf(tree);
      captureElements.put(tree, known);
    }
    return known;
  }

  private List<Element> capturesOf(Tree tree) {
    Tree code = tree instanceof NewClassTree creation ? creation.getClassBody() : tree;
    if (code == null) {
      return localClassCaptures((NewClassTree) tree);
    }
    return CaptureScanner.of(code, flow.facts, flow.helpers.homes()).stream()
        .filter(c -> c.kind() == Capture.Kind.VARIABLE)
        .map(Capture::element)
        .toList();
  }

  private List<Element> localClassCaptures(NewClassTree tree) {
    TypeElement type = Facts.elementOf(TreeUtils.typeOf(tree));
    ClassTree declaration = type == null ? null : flow.helpers.classTree(type);
    return declaration == null
            || type.getNestingKind() != javax.lang.model.element.NestingKind.LOCAL
        ? List.of()
        : capturedBy(declaration);
  }

  /** Returns whether the closure expression {@code tree} is an argument of a call. */
  boolean isArgument(Tree tree, Transfer at) {
    TreePath path = flow.path(tree, at.frame);
    Tree below = tree;
    for (TreePath up = path == null ? null : path.getParentPath();
        up != null;
        up = up.getParentPath()) {
      Tree parent = up.getLeaf();
      switch (parent.getKind()) {
        case PARENTHESIZED, TYPE_CAST, CONDITIONAL_EXPRESSION -> below = parent;
        case METHOD_INVOCATION -> {
          return ((com.sun.source.tree.MethodInvocationTree) parent).getArguments().contains(below);
        }
        case NEW_CLASS -> {
          return ((NewClassTree) parent).getArguments().contains(below);
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }
}
