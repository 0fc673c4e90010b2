package dev.taskbound.engine.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.tree.JCTree;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.mode.Mode;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * Tasks that move, in unmarked code: a thread, runnable or callable of the program's own that was
 * made here and got nothing confined has made its confined fields itself, and nobody else knows
 * them. Handing it over moves them along, once, as Rust's owned values are moved; what code of the
 * same file then still does with them from outside keeps it from moving.
 */
final class Transfers {
  /** Where the store keeps what has moved. */
  private static final Object MOVED = new Object();

  private final Flow flow;

  Transfers(Flow flow) {
    this.flow = flow;
  }

  /** Notes that what stands beside a confined argument of a call may have got it. */
  void passed(CallFlow call, int index, Store store) {
    Locs value = call.arguments.get(index);
    if (!any(call, index) || made(call.trees.get(index), value) || store.mode(value).sendable()) {
      return;
    }
    given(call.receiver);
    for (int i = 0; i < call.arguments.size(); i++) {
      if (i != index) {
        given(call.arguments.get(i));
      }
    }
  }

  private static boolean any(CallFlow call, int index) {
    boolean any = call.receiver.size() > 0;
    for (int i = 0; i < call.arguments.size() && !any; i++) {
      any = i != index && call.arguments.get(i).size() > 0;
    }
    return any;
  }

  private static void given(Locs value) {
    for (Loc loc : value) {
      loc.given = true;
    }
  }

  /** A new object that stands in the call itself is known to nobody else. */
  private static boolean made(Tree tree, Locs value) {
    Loc only = value.single();
    return Describe.bare(tree) instanceof NewClassTree
        && only != null
        && only.kind == Loc.Kind.FRESH
        && only.closure == null
        && !only.mode.limited()
        && !only.given;
  }

  /** Moves the tasks that can be moved, with all that they hold, out of this task. */
  void move(Locs value, Tree at, Frame frame, Store store) {
    if (frame.marked) {
      return;
    }
    Loc again = value.single();
    if (again != null && store.get(MOVED).contains(again) && declared(again, at)) {
      store.confineAgain(again);
    }
    if (store.mode(value).sendable()) {
      return;
    }
    for (Loc loc : store.reach(value, false)) {
      if (movable(loc, at, store)) {
        store.set(MOVED, store.get(MOVED).union(Locs.of(loc)));
        for (Loc inside : store.reach(Locs.of(loc), false)) {
          store.release(inside);
        }
      }
    }
  }

  /** Returns whether {@code at} names the variable that was declared for this very object. */
  private boolean declared(Loc loc, Tree at) {
    TreePath made = loc.summary ? null : flow.pathOf(loc.origin);
    return made != null
        && Describe.bare(at) instanceof IdentifierTree name
        && made.getParentPath().getLeaf() instanceof VariableTree variable
        && TreeUtils.elementFromDeclaration(variable) == TreeUtils.elementFromUse(name);
  }

  private boolean movable(Loc loc, Tree at, Store store) {
    TypeElement type =
        loc.kind == Loc.Kind.FRESH && loc.closure == null && loc.type != null
            ? Facts.elementOf(loc.type)
            : null;
    return type != null
        && loc.origin instanceof NewClassTree
        && !loc.given
        && !store.ownMode(loc).sendable()
        && !loc.mode.limited()
        && flow.facts.of(type).declared() == null
        && !(store.get(MOVED).contains(loc) && declared(loc, at))
        && task(type)
        && !bound(type)
        && ownContents(loc, store)
        && !usedBeside(type, loc.origin, at);
  }

  /** Whatever it holds must be new and plain, as what its creation made for it is. */
  private static boolean ownContents(Loc task, Store store) {
    for (Loc inside : store.reach(Locs.of(task), false)) {
      Mode mode = store.ownMode(inside);
      if (mode.confined() && (inside.kind != Loc.Kind.FRESH || inside.given || mode.limited())) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a class is made to be run by others: a thread, a runnable, a callable. */
  private boolean task(TypeElement type) {
    return List.of("java.lang.Thread", "java.lang.Runnable", "java.util.concurrent.Callable")
        .stream()
        .map(flow.facts.elements()::getTypeElement)
        .anyMatch(
            base ->
                base != null
                    && flow.facts
                        .types()
                        .isSubtype(
                            flow.facts.types().erasure(type.asType()),
                            flow.facts.types().erasure(base.asType())));
  }

  /** An inner class takes the object around it along. */
  private boolean bound(TypeElement type) {
    return type.getNestingKind() == NestingKind.LOCAL
        || type.getNestingKind() == NestingKind.MEMBER
            && !type.getModifiers().contains(Modifier.STATIC)
            && flow.helpers.usesConfinedOuter(type);
  }

  /**
   * Returns whether code of this unit uses the task's confined state from outside, other than
   * before it is handed over.
   */
  private boolean usedBeside(TypeElement type, Tree made, Tree at) {
    boolean[] used = new boolean[1];
    int from = ((JCTree) made).getStartPosition();
    int to = ((JCTree) at).getStartPosition();
    ClassTree own = flow.helpers.classTree(type);
    Tree here = memberAround(made);
    for (Tree declaration : flow.unit.getTypeDecls()) {
      new TreeScanner<Void, Void>() {
        private boolean inside;

        @Override
        public Void visitClass(ClassTree node, Void unused) {
          return node == own ? null : super.visitClass(node, unused);
        }

        @Override
        public Void visitMethod(MethodTree node, Void unused) {
          boolean before = inside;
          inside |= node == here;
          super.visitMethod(node, unused);
          inside = before;
          return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree node, Void unused) {
          int position = ((JCTree) node).getStartPosition();
          boolean reaches =
              inside ? position < from || position > to : !(local(node.getExpression()));
          used[0] |= reaches && typeOf(node) == type && touches(node, type);
          return super.visitMemberSelect(node, unused);
        }
      }.scan(declaration, null);
    }
    return used[0];
  }

  private Tree memberAround(Tree tree) {
    TreePath path = flow.pathOf(tree);
    while (path != null && !(path.getLeaf() instanceof MethodTree)) {
      path = path.getParentPath();
    }
    return path == null ? null : path.getLeaf();
  }

  /** Returns whether an expression is a variable of a method, or a new object: no other's. */
  private static boolean local(Tree expression) {
    Tree bare = Describe.bare(expression);
    return bare instanceof NewClassTree
        || bare instanceof IdentifierTree name
            && TreeUtils.elementFromUse(name) != null
            && TreeUtils.elementFromUse(name).getKind() != ElementKind.FIELD;
  }

  private static Element typeOf(MemberSelectTree node) {
    return ((JCTree.JCFieldAccess) node).selected.type == null
        ? null
        : Facts.elementOf(((JCTree.JCFieldAccess) node).selected.type);
  }

  private boolean touches(MemberSelectTree node, TypeElement type) {
    Element member = TreeUtils.elementFromUse(node);
    if (member == null || member.getModifiers().contains(Modifier.STATIC)) {
      return false;
    }
    if (member.getKind() == ElementKind.FIELD) {
      return !flow.facts.fieldMode((VariableElement) member).sendable();
    }
    if (!(member instanceof ExecutableElement method)) {
      return false;
    }
    boolean runs =
        method.getParameters().isEmpty()
            && (method.getSimpleName().contentEquals("run")
                || method.getSimpleName().contentEquals("call"));
    Tree body = flow.helpers.tree(method) == null ? null : flow.helpers.tree(method).getBody();
    return runs || body != null && flow.helpers.touch(body, type, List.of()) != null;
  }
}
