package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.report.Remedy;
import dev.taskbound.engine.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/** What leaves a body as its result. */
final class Returns {
  private final Flow flow;

  Returns(Flow flow) {
    this.flow = flow;
  }

  /** Checks what a body returns: against its signature, and whether it is still alive. */
  void returned(Locs value, Tree tree, Frame frame, Store store) {
    flow.crossings.returned(value, tree, frame, store);
    if (value.isEmpty() || violatesSignature(value, tree, frame, store)) {
      return;
    }
    Loc dead = store.deadBecause(value);
    if (dead == null) {
      return;
    }
    End end = store.endOf(dead);
    if (end.how().ofContext()) {
      flow.ends.use(value, tree, frame, store);
    } else if (store.owners(dead).isEmpty()
        ? !value.contains(dead)
        : end.how() == End.How.BORROWS_ENDED || !Ends.endedItself(end, dead)) {
      flow.closureEscapes.escapesClosed(Rule.ESCAPE_BY_RETURN, tree, value, end, frame);
    } else {
      flow.ends.use(value, tree, frame, store);
    }
  }

  private boolean violatesSignature(Locs value, Tree tree, Frame frame, Store store) {
    MethodFacts signature = frame.signature;
    if (signature == null || frame.functional || !frame.marked || signature.traits().plain()) {
      return false;
    }
    boolean inferred =
        flow.summaries.inferred(signature.method())
            && !flow.facts.overridesAny(signature.method())
            && !(signature.resultWritten() && frame.parent == null)
            && !signature.owners().written();
    if (inferred || !store.mode(value).confined()) {
      return false;
    }
    Mode allowed = signature.result();
    TypeMirror declared = signature.method().getReturnType();
    Locs judged = value.filter(l -> !flow.regions.parametric(l, declared) && !poly(l, signature));
    Mode left = Mode.UNCONFINED;
    for (Loc loc : store.reach(judged, false)) {
      if (!flow.regions.parametric(loc, declared) && !poly(loc, signature)) {
        left = left.join(store.ownMode(loc));
      }
    }
    if (!left.confined()) {
      return false;
    }
    if (flow.closureEscapes.closureEscape(judged, allowed, tree, frame, store, "returned")) {
      return true;
    }
    if (!left.within(allowed)) {
      escapeByReturn(judged, tree, frame, store, allowed, null);
      return true;
    }
    for (Loc root : flow.regions.roots(judged, store)) {
      if (!named(root, signature, allowed)) {
        if (flow.closureEscapes.closureEscape(
            judged, allowed.withoutRegion(), tree, frame, store, "returned")) {
          return true;
        }
        escapeByReturn(judged, tree, frame, store, allowed, root);
        return true;
      }
    }
    return false;
  }

  private static boolean poly(Loc loc, MethodFacts signature) {
    if (!signature.traits().polyResult()) {
      return false;
    }
    Loc base = Regions.base(loc);
    return base.kind == Loc.Kind.THIS
        || signature.params().stream()
            .anyMatch(
                p -> p.poly() && base.kind == Loc.Kind.PARAM && base.type == p.element().asType());
  }

  private boolean named(Loc root, MethodFacts signature, Mode allowed) {
    MethodFacts.Owners owners = signature.owners();
    if (owners.ambiguous()) {
      // The signature itself is reported: nothing can be said about the body.
      return true;
    }
    return switch (root.kind) {
      case STATIC -> true;
      case TASK -> owners.task() || !allowed.sendable();
      case THIS -> owners.receiver() || signature.receiver().poly();
      case PARAM ->
          owners.params().stream()
              .anyMatch(
                  i ->
                      signature.params().get(i).element().asType() == root.type
                          && sameParameter(root, signature, i));
      default -> false;
    };
  }

  private static boolean sameParameter(Loc root, MethodFacts signature, int index) {
    return root.origin == null
        || TreeUtils.elementFromDeclaration((VariableTree) root.origin)
            .getSimpleName()
            .contentEquals(signature.params().get(index).name());
  }

  private void escapeByReturn(
      Locs value, Tree tree, Frame frame, Store store, Mode allowed, Loc root) {
    String method = Names.call(frame.signature.method());
    List<Note> notes = new ArrayList<>(flow.regions.obtained(value, tree, store));
    String message;
    String help;
    if (root == null) {
      message =
          Describe.value(tree)
              + " is returned, but `"
              + method
              + "` promises a value that goes anywhere";
      if (allowed.confined()) {
        message =
            "%s is %s, but `%s` returns %s"
                .formatted(
                    Describe.value(tree),
                    store.mode(value).annotation(),
                    method,
                    allowed.annotation());
      }
      help =
          "return plain data instead, or write "
              + store.mode(value).annotation()
              + " before the result type";
    } else {
      message = Describe.value(tree) + " is returned, but it does not live longer than this body";
      if (root.kind == Loc.Kind.PARAM || root.kind == Loc.Kind.THIS) {
        message =
            Describe.value(tree)
                + " borrows from "
                + Regions.rootName(root)
                + ", which the signature of `"
                + method
                + "` does not name as an owner";
      }
      if (root.origin != null) {
        notes.add(flow.reports.note(Note.Role.ORIGIN, "its owner comes from here", root.origin));
      }
      help = "return plain data, or name the owner with @BorrowsFrom";
    }
    List<Remedy> remedies = remedies(value, frame, store, allowed, root);
    flow.reports.add(Rule.ESCAPE_BY_RETURN, tree, frame, value, message, notes, help, remedies);
  }

  /** A signature can say what a body returns if the caller knows all its owners. */
  private List<Remedy> remedies(Locs value, Frame frame, Store store, Mode allowed, Loc root) {
    MethodFacts method = frame.signature;
    if (frame.parent != null) {
      return List.of();
    }
    List<String> owners = new ArrayList<>();
    if (root != null) {
      addNamed(method, owners);
    }
    for (Loc each : flow.regions.roots(value, store)) {
      String name = ownerName(each, method);
      if (name == null) {
        return List.of();
      }
      if (!owners.contains(name)) {
        owners.add(name);
      }
    }
    if (root != null) {
      return List.of(Remedy.of(method.method(), "BorrowsFrom", owners));
    }
    Mode mode = store.mode(value).join(allowed);
    return List.of(
        new Remedy(
            method.method(),
            Remedy.of(method.method(), mode.annotation().substring(1)).annotation(),
            "",
            owners));
  }

  /** What may be returned now may be returned then. */
  private static void addNamed(MethodFacts method, List<String> owners) {
    if (method.owners().receiver()) {
      owners.add("this");
    }
    method.owners().params().forEach(i -> owners.add(method.params().get(i).name()));
  }

  private static String ownerName(Loc root, MethodFacts method) {
    return switch (root.kind) {
      case THIS -> "this";
      case PARAM ->
          root.origin == null
              ? null
              : method.params().stream()
                  .map(p -> p.name())
                  .filter(name -> sameParameter(root, method, method.positionOf(name)))
                  .findFirst()
                  .orElse(null);
      default -> null;
    };
  }
}
