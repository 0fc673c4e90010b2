package dev.taskbound.engine.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.rules.Rule;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/** Makes closures, and runs their bodies: at once where they are written, or for their effects. */
final class Closures {
  private static final int MOST_RUNS = 8;

  private final Flow flow;
  private final Map<Tree, Closure> closures = new IdentityHashMap<>();
  private final Map<Tree, Frame> frames = new IdentityHashMap<>();
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
      runOnce(made.single(), null, at, store);
    }
    return made;
  }

  private List<Capture> captures(Tree tree) {
    if (tree instanceof MemberReferenceTree reference) {
      return boundReceiver(reference);
    }
    return CaptureScanner.of(tree, flow.facts);
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
    if (method == null
        || method.getModifiers().contains(Modifier.STATIC)
        || reference.getMode() == MemberReferenceTree.ReferenceMode.NEW
        || named instanceof TypeElement
        || !(qualifier instanceof com.sun.source.tree.ExpressionTree)
        || isTypeTree(qualifier)
        || flow.facts.of(method).receiver().anyTask()) {
      return List.of();
    }
    List<Capture> simple = CaptureScanner.of(reference, flow.facts);
    boolean plain = simple.size() == 1 && simple.get(0).mention() == Describe.bare(qualifier);
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
      closure = new Closure(tree, CaptureScanner.of(tree.getClassBody(), flow.facts), true);
      closures.put(tree, closure);
    }
    TypeMirror type = TreeUtils.typeOf(tree);
    Mode mode = flow.facts.modes().of(type, at.frame.marked);
    return make(closure, type, mode, at, store);
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
      closure = new Closure(tree, CaptureScanner.of(tree, flow.facts), false);
      closures.put(tree, closure);
    }
    capture(closure, at, store);
    runClass(closure, tree, at, store);
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
      closure.captured.merge(capture, value, Locs::union);
    }
    return all;
  }

  /** Runs the body of a closure that was just written, once, for reports and effects. */
  void runOnce(Loc loc, Generics.Call call, Transfer at, Store store) {
    Store entry = store.copy();
    Store exit = body(loc.closure, call, at, entry);
    loc.closure.entry = store.copy();
    loc.closure.effects = exit == null ? entry : exit;
  }

  /** Runs the body any number of times, here and now. */
  void runHere(Loc loc, Generics.Call call, boolean atMostOnce, Transfer at, Store store) {
    for (int i = 0; i < MOST_RUNS; i++) {
      Store entry = store.copy();
      flow.ends.again += i == 0 ? 0 : 1;
      Store exit = body(loc.closure, call, at, entry);
      flow.ends.again -= i == 0 ? 0 : 1;
      loc.closure.entry = store.copy();
      loc.closure.effects = exit == null ? entry : exit;
      if (exit == null || !store.join(exit) || atMostOnce) {
        return;
      }
    }
  }

  private Store body(Closure closure, Generics.Call call, Transfer at, Store entry) {
    if (closure.tree instanceof LambdaExpressionTree lambda) {
      return runLambda(closure, lambda, call, at, entry);
    }
    if (closure.tree instanceof MemberReferenceTree reference) {
      return runReference(closure, reference, at, entry);
    }
    if (closure.tree instanceof NewClassTree creation) {
      return runClass(closure, creation.getClassBody(), at, entry);
    }
    return entry;
  }

  private Store runLambda(
      Closure closure, LambdaExpressionTree lambda, Generics.Call call, Transfer at, Store entry) {
    Frame frame = frames.get(lambda);
    if (frame == null) {
      TreePath path = flow.path(lambda, at.frame);
      frame =
          new Frame(
              at.frame,
              new TreePath(path, lambda.getBody()),
              at.frame.ownerTree,
              at.frame.owner,
              null,
              at.frame.marked,
              closure,
              at.frame.task);
      frame.functional = true;
      frames.put(lambda, frame);
      closure.frames.add(frame);
    }
    bindParameters(lambda, call, frame, at, entry);
    Store exit = flow.run(frame, lambda, entry);
    if (returnsValue(lambda)) {
      frame.results.forEach((tree, value) -> closure.results.merge(tree, value, Locs::union));
    }
    return exit;
  }

  private boolean returnsValue(Tree function) {
    ExecutableElement method = flow.facts.functionalMethod(TreeUtils.typeOf(function));
    return method == null || method.getReturnType().getKind() != TypeKind.VOID;
  }

  private void bindParameters(
      LambdaExpressionTree lambda, Generics.Call call, Frame frame, Transfer at, Store store) {
    for (int i = 0; i < lambda.getParameters().size(); i++) {
      VariableTree tree = lambda.getParameters().get(i);
      VariableElement element = TreeUtils.elementFromDeclaration(tree);
      if (TypeModes.neverConfined(element.asType())) {
        continue;
      }
      store.set(element, parameter(lambda, i, tree, element, call, frame, store));
    }
  }

  private Locs parameter(
      LambdaExpressionTree lambda,
      int index,
      VariableTree tree,
      VariableElement element,
      Generics.Call call,
      Frame frame,
      Store store) {
    TypeMirror given = call == null ? null : call.givenTo(lambda, index);
    Mode written = call == null ? null : call.modeGivenTo(lambda, index);
    if (given != null && written == null) {
      Locs flowing = call.parameter(given, element.asType());
      if (!flowing.isEmpty()) {
        return flowing;
      }
    }
    if (written == null) {
      written = writtenOnTarget(lambda, index);
    }
    Mode mode = flow.facts.modes().of(element.asType(), frame.marked);
    if (written != null) {
      mode = mode.join(written);
    }
    ExecutableElement method = flow.facts.functionalMethod(TreeUtils.typeOf(lambda));
    if (method != null && index < method.getParameters().size()) {
      mode =
          mode.join(
              flow.facts.of(method).params().get(index).mode() == null
                  ? Mode.UNCONFINED
                  : flow.facts.of(method).params().get(index).mode());
    }
    return Locs.of(flow.locs.named(Loc.Kind.LENT, element, frame, element.asType(), mode, tree));
  }

  /** Returns the mode that the lambda's own target type writes on its parameter, or null. */
  private Mode writtenOnTarget(LambdaExpressionTree lambda, int index) {
    TypeMirror target = TreeUtils.typeOf(lambda);
    TypeMirror given =
        target instanceof javax.lang.model.type.DeclaredType declared
            ? Generics.given(flow.facts, declared, index)
            : null;
    return given == null ? null : flow.facts.modes().writtenOn(given);
  }

  private Store runReference(
      Closure closure, MemberReferenceTree reference, Transfer at, Store entry) {
    ExecutableElement method = TreeUtils.elementFromUse(reference);
    if (method == null) {
      return entry;
    }
    MethodFacts facts = flow.facts.of(method);
    Frame frame =
        frames.computeIfAbsent(
            reference,
            t ->
                new Frame(
                    at.frame,
                    flow.path(t, at.frame),
                    at.frame.ownerTree,
                    at.frame.owner,
                    null,
                    at.frame.marked,
                    closure,
                    at.frame.task));
    if (closure.frames.isEmpty()) {
      closure.frames.add(frame);
    }
    Locs receiver = Locs.NONE;
    for (Locs each : closure.captured.values()) {
      receiver = receiver.union(each);
    }
    if (facts.receiver().consumes() && !receiver.isEmpty()) {
      flow.ends.end(
          receiver,
          new End(End.How.CLOSED, reference, Ends.by(method), receiver),
          inside(frame, at),
          entry);
    }
    boolean makes = method.getKind() == javax.lang.model.element.ElementKind.CONSTRUCTOR;
    if (returnsValue(reference) && (makes || !TypeModes.neverConfined(method.getReturnType()))) {
      Locs result = flow.calls.resultOfReference(facts, receiver, reference, frame, entry);
      closure.results.merge(reference, result, Locs::union);
    }
    return entry;
  }

  /** A method reference has no graph of its own: it runs where it is handed over. */
  private static Transfer inside(Frame frame, Transfer at) {
    return at.in(frame);
  }

  /** Returns the variables that making a closure reads. */
  List<Element> capturedBy(Tree tree) {
    return captureElements.computeIfAbsent(
        tree,
        t -> {
          Tree code = t instanceof NewClassTree creation ? creation.getClassBody() : t;
          if (code == null) {
            return localClassCaptures((NewClassTree) t);
          }
          return CaptureScanner.of(code, flow.facts).stream()
              .filter(c -> c.kind() == Capture.Kind.VARIABLE)
              .map(Capture::element)
              .toList();
        });
  }

  private List<Element> localClassCaptures(NewClassTree tree) {
    TypeElement type = Facts.elementOf(TreeUtils.typeOf(tree));
    ClassTree declaration = type == null ? null : flow.helpers.classTree(type);
    return declaration == null
            || type.getNestingKind() != javax.lang.model.element.NestingKind.LOCAL
        ? List.of()
        : capturedBy(declaration);
  }

  private Store runClass(Closure closure, ClassTree tree, Transfer at, Store entry) {
    Store exit = entry.copy();
    TypeElement type = TreeUtils.elementFromDeclaration(tree);
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree method
          && method.getBody() != null
          && !TreeUtils.isSynthetic(TreeUtils.elementFromDeclaration(method))) {
        Store after = runMethod(closure, tree, type, method, at, entry);
        if (after != null) {
          exit.join(after);
        }
      }
    }
    closure.entry = entry;
    closure.effects = exit;
    return exit;
  }

  private Store runMethod(
      Closure closure,
      ClassTree tree,
      TypeElement type,
      MethodTree method,
      Transfer at,
      Store entry) {
    Frame frame = frames.get(method);
    if (frame == null) {
      TreePath path = flow.path(method, at.frame);
      ExecutableElement element = TreeUtils.elementFromDeclaration(method);
      frame = flow.methodFrame(path, tree, element, at.frame, closure);
      frame.functional = implementsFunction(element, type);
      frames.put(method, frame);
      closure.frames.add(frame);
    }
    Store exit = flow.run(frame, method, entry);
    if (frame.functional) {
      frame.results.forEach((t, value) -> closure.results.merge(t, value, Locs::union));
    }
    return exit;
  }

  private boolean implementsFunction(ExecutableElement method, TypeElement type) {
    for (TypeMirror above : type.getInterfaces()) {
      if (flow.facts.functional(above)) {
        ExecutableElement single = flow.facts.functionalMethod(above);
        if (single != null && flow.facts.elements().overrides(method, single, type)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A closure that was handed over takes with it what its body ends. */
  void moveEffects(Locs value, Transfer at, Store store) {
    for (Loc loc : value) {
      if (loc.closure != null) {
        flow.ends.again(loc.closure, at, store);
      }
    }
  }

  /** Checks what leaves a closure that runs here: nothing that was lent to its body. */
  void leaving(Loc loc, Transfer at, Store store) {
    Closure closure = loc.closure;
    if (closure.effects == null) {
      return;
    }
    for (Tree tree : List.copyOf(closure.results.keySet())) {
      if (closure.effects.deadBecause(closure.results.get(tree)) != null) {
        // Reported where it leaves: plain from there on.
        closure.results.put(tree, Locs.NONE);
        continue;
      }
      Loc lent = lentInside(closure, closure.results.get(tree));
      if (lent != null) {
        Locs value = closure.results.put(tree, Locs.NONE);
        if (!flow.closureEscapes.closureEscape(
            value, Mode.UNCONFINED, tree, at.frame, closure.effects, "returned")) {
          flow.closureEscapes.lentOnly(
              Rule.ESCAPE_BY_RETURN, tree, value, lent, at.frame, "returned");
        }
      }
    }
    for (Closure.OuterStore each : closure.stores.values()) {
      Loc lent = lentInside(closure, each.stored());
      if (lent != null) {
        flow.closureEscapes.lentOnly(
            Rule.ESCAPE_TO_CONTAINER,
            each.value(),
            each.stored(),
            lent,
            at.frame,
            "stored outside");
      }
    }
  }

  private Loc lentInside(Closure closure, Locs value) {
    for (Loc root : flow.regions.roots(value, closure.effects)) {
      if (root.kind == Loc.Kind.LENT && closure.madeInside(root)) {
        return root;
      }
    }
    return null;
  }

  /** Checks what a closure that may run at any later time stores outside of itself. */
  void keptForLater(Locs value, Transfer at, Store store) {
    for (Loc loc : store.reachOutsideClosures(value)) {
      Closure closure = loc.closure;
      if (closure == null || closure.effects == null || !at.frame.marked) {
        continue;
      }
      for (Closure.OuterStore each : closure.stores.values()) {
        boolean inside = !each.stored().filter(l -> closure.madeInside(l)).isEmpty();
        if (inside && closure.effects.mode(each.stored()).confined()) {
          flow.closureEscapes.laterStore(each, at.frame, closure.effects);
        }
      }
    }
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

  /** Applies to {@code store} what running the prepared closures in {@code value} does. */
  Locs applyEffects(Locs value, Transfer at, Store store) {
    Locs results = Locs.NONE;
    for (Loc loc : value) {
      if (loc.closure != null && loc.closure.effects != null) {
        store.run(loc.closure);
        flow.ends.again(loc.closure, at, store);
        leaving(loc, at, store);
        results = results.union(loc.closure.allResults());
      }
    }
    return results;
  }
}
