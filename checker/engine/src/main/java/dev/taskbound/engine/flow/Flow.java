package dev.taskbound.engine.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.taskbound.engine.effort.Effort;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.mode.Mode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.dataflow.cfg.UnderlyingAST;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * The flow analysis of one method or initializer with all closures inside it: makes the frames,
 * runs the {@link Solver} over their bodies, and holds the parts that share one set of objects.
 */
public final class Flow {
  final Facts facts;
  final Reports reports;
  final Helpers helpers;
  final CompilationUnitTree unit;
  final LocTable locs = new LocTable();
  final Work work;
  final Ends ends;
  final Regions regions;
  final ClosureEscapes closureEscapes;
  final Returns returns;
  final FieldStores fieldStores;
  final ContainerStores containerStores;
  final Throws exceptions;
  final Casts casts;
  final Crossings crossings;
  final Transfers transfers;
  final Tasks tasks;
  final Generics generics;
  final Arguments arguments;
  final Calls calls;
  final Results results;
  final Creations creations;
  final Closures closures;
  final Bodies bodies;
  final Summaries summaries;
  final Contexts contexts;
  final Locks locks;
  final LockEffects lockEffects;
  final LockPromises lockPromises;
  final Duties duties;
  final Exits exits;
  final Stays stays;
  final Loans loans;
  final Inferred inferred = new Inferred();

  private final Unit shared;
  private final Mode raised;
  final Trees trees;
  private final Map<Tree, Blocks> prepared;
  private final Paths paths;
  private final Map<Loc, End> endedHere = new LinkedHashMap<>();

  /** Whether the body is that of a method whose signature is inferred, and which is called. */
  private boolean inferredBody;

  private final Map<Loc, Locs> puts = new HashMap<>();
  private Loc task;
  private Loc elsewhere;

  /** What the analyses of one compilation unit share. */
  public record Unit(
      CompilationUnitTree tree,
      Trees trees,
      Graphs graphs,
      Facts facts,
      Reports reports,
      Helpers helpers,
      long mostWork) {}

  public Flow(Unit unit) {
    this(unit, unit.reports(), null);
    facts.effort().add(Effort.Kind.BODIES_ANALYSED);
  }

  private Flow(Unit unit, Reports reports, Mode raised) {
    this.shared = unit;
    this.raised = raised;
    this.facts = unit.facts();
    this.reports = reports;
    this.helpers = unit.helpers();
    this.unit = unit.tree();
    this.trees = unit.trees();
    this.prepared = helpers.prepared;
    this.paths = new Paths(trees, this.unit);
    this.work = new Work(unit.mostWork(), facts.effort());
    this.ends = new Ends(this);
    this.regions = new Regions(this);
    this.closureEscapes = new ClosureEscapes(this);
    this.returns = new Returns(this);
    this.fieldStores = new FieldStores(this);
    this.containerStores = new ContainerStores(this);
    this.exceptions = new Throws(this);
    this.casts = new Casts(this);
    this.crossings = new Crossings(this);
    this.transfers = new Transfers(this);
    this.tasks = new Tasks(this);
    this.generics = new Generics(this);
    this.arguments = new Arguments(this);
    this.calls = new Calls(this);
    this.results = new Results(this);
    this.creations = new Creations(this);
    this.closures = new Closures(this);
    this.bodies = new Bodies(this);
    this.summaries = new Summaries(this, helpers.summaries());
    this.contexts = new Contexts(this);
    this.locks = new Locks(this);
    this.lockEffects = new LockEffects(this);
    this.lockPromises = new LockPromises(this);
    this.duties = new Duties(this);
    this.exits = new Exits(this);
    this.stays = new Stays(this);
    this.loans = new Loans(this);
  }

  /**
   * Returns an analysis of a callee whose findings go nowhere.
   *
   * @param raised what its parameters and its receiver are taken for; null for what they are
   */
  Flow forSummary(Mode raised) {
    facts.effort().add(Effort.Kind.SUMMARIES);
    Reports all = shared.reports();
    Reports apart = raised == null ? all.apart() : all.sketch();
    return new Flow(shared, apart, raised);
  }

  /** Returns the path of a method of this unit. */
  TreePath pathOf(Tree tree) {
    return trees.getPath(unit, tree);
  }

  /**
   * Returns the path of a method of this unit. It is found over the classes around it, since a
   * search goes through the whole unit; only in local classes is there none around every class.
   */
  TreePath pathOf(ExecutableElement method, MethodTree tree) {
    TreePath owner = pathOf((TypeElement) method.getEnclosingElement());
    return owner == null ? pathOf(tree) : new TreePath(owner, tree);
  }

  private TreePath pathOf(TypeElement type) {
    ClassTree tree = helpers.classTree(type);
    TreePath above = null;
    if (tree != null && type.getNestingKind() == NestingKind.TOP_LEVEL) {
      above = new TreePath(unit);
    } else if (tree != null && type.getNestingKind() == NestingKind.MEMBER) {
      above = pathOf((TypeElement) type.getEnclosingElement());
    }
    return above == null ? null : new TreePath(above, tree);
  }

  /** Notes that the body ends an object, for its summary. */
  void noteEnd(Loc loc, End end) {
    End first = endedHere.get(loc);
    if (first == null || first.how() == End.How.BORROWS_ENDED) {
      endedHere.put(loc, end);
    }
  }

  /**
   * Notes, in an analysis with raised modes, that one parameter is put into another.
   *
   * @return whether that is to be judged at the calls
   */
  boolean notePut(Locs value, Loc container) {
    boolean parameters =
        (raised != null || inferredBody)
            && container.kind == Loc.Kind.PARAM
            && value.filter(l -> l.kind != Loc.Kind.PARAM).isEmpty();
    if (parameters) {
      for (Loc loc : value) {
        Join.add(puts, loc, Locs.of(container));
      }
    }
    return parameters;
  }

  /** Returns the parameters that a parameter is put into. */
  Locs puts(Loc parameter) {
    return puts.getOrDefault(parameter, Locs.NONE);
  }

  /** Returns what the body ends, and how. */
  Map<Loc, End> endedHere() {
    return endedHere;
  }

  /** Returns how the body ends an object, or null. */
  End endedHere(Loc loc) {
    return endedHere.get(loc);
  }

  /** Returns the object that a parameter stands for in {@code frame}. */
  Loc parameterLoc(Frame frame, ParamFacts param, Tree tree) {
    return parameter(frame, param, tree);
  }

  /** Analyses a method or constructor that has a body. */
  public void method(TreePath path) {
    MethodTree tree = (MethodTree) path.getLeaf();
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    ClassTree owner = (ClassTree) path.getParentPath().getLeaf();
    summaries.check(methodFrame(path, owner, method, null, null), method, tree);
  }

  /** Analyses a field initializer or an initializer block. */
  public void initializer(TreePath path, ClassTree owner, boolean isStatic) {
    TypeElement type = TreeUtils.elementFromDeclaration(owner);
    Frame frame = new Frame(null, path, owner, type, null, facts.marked(type), null, taskLoc());
    Store store = new Store(work);
    frame.ownTask = true;
    store.tasks(TaskPaths.ordinary(TaskState.in(Locs.of(taskLoc()))));
    runBody(frame, new UnderlyingAST.CFGStatement(path.getLeaf(), owner), store);
  }

  /** Runs an initializer of a local or anonymous class. */
  void runInitializer(Frame frame, Store entry) {
    runBody(frame, new UnderlyingAST.CFGStatement(frame.body.getLeaf(), frame.ownerTree), entry);
  }

  Frame methodFrame(
      TreePath path, ClassTree owner, ExecutableElement method, Frame parent, Closure closure) {
    TypeElement type = (TypeElement) method.getEnclosingElement();
    MethodFacts signature = facts.of(method);
    TreePath body = new TreePath(path, ((MethodTree) path.getLeaf()).getBody());
    Loc task = parent == null ? taskLoc() : parent.task;
    Frame frame =
        new Frame(parent, body, owner, type, signature, facts.marked(method), closure, task);
    frame.ownTask = true;
    return frame;
  }

  /** Returns the object that stands for whatever another task keeps: it takes nothing confined. */
  Loc elsewhere() {
    if (elsewhere == null) {
      TypeMirror object = facts.elements().getTypeElement("java.lang.Object").asType();
      elsewhere = new Loc(locs, Loc.Kind.STATIC, null, object, Mode.UNCONFINED, null);
    }
    return elsewhere;
  }

  private Loc taskLoc() {
    if (task == null) {
      task = new Loc(locs, Loc.Kind.TASK, null, null, Mode.UNCONFINED, null);
    }
    return task;
  }

  /** Runs a method's body in {@code frame}; returns the store at its end, or null. */
  Store run(Frame frame, MethodTree tree, Store entry) {
    Store store = entry.copy();
    if (frame.ownTask) {
      Loc context = frame.parent == null ? taskLoc() : contexts.contextAt(tree, frame);
      store.tasks(TaskPaths.ordinary(TaskState.in(Locs.of(context))));
    }
    List<VariableElement> declared = new ArrayList<>();
    for (int i = 0; i < tree.getParameters().size(); i++) {
      VariableElement parameter = TreeUtils.elementFromDeclaration(tree.getParameters().get(i));
      ParamFacts param = frame.signature.param(i);
      declared.add(parameter);
      if (!TypeModes.neverConfined(param.element().asType())) {
        Loc loc = parameter(frame, param, tree.getParameters().get(i));
        store.set(parameter, Locs.of(loc));
        bindHandle(loc, store);
      }
    }
    frame.parameters = declared;
    frame.entry = store;
    if (!frame.signature.method().getModifiers().contains(Modifier.STATIC)) {
      bindHandle(self(frame, null), store);
    }
    if (frame.parent == null) {
      inferredBody =
          summaries.inferred(frame.signature.method()) && helpers.called(frame.signature.method());
    }
    lockPromises.atEntry(frame, store);
    for (int i = 0; i < declared.size(); i++) {
      ParamFacts param = frame.signature.param(i);
      for (Loc loc : store.get(declared.get(i))) {
        loc.runsWith = lockPromises.runsWith(param.holds(), frame, store);
      }
    }
    Store exit = runBody(frame, new UnderlyingAST.CFGMethod(tree, frame.ownerTree), store);
    if (exit != null && frame.signature.effects().enters()) {
      // The caller goes on in the new context: what is returned must belong to that.
      frame.results.forEach((at, value) -> contexts.foreign(value, at, frame, exit));
    }
    if (exit != null && frame.parent != null && frame.ownTask) {
      exit.tasks(entry.tasks());
    }
    return exit;
  }

  private static void bindHandle(Loc loc, Store store) {
    if (loc.mode == Mode.CURRENT_TASK_ONLY) {
      store.bind(loc);
    }
  }

  /** Returns the field that a static field's object was read from. */
  VariableElement staticOf(Loc loc) {
    return (VariableElement) loc.field;
  }

  private Loc parameter(Frame frame, ParamFacts param, Tree tree) {
    Mode mode = param.declared();
    Boundary boundary = param.boundary() != null ? param.boundary() : helpers.boundaryOf(param);
    boolean promised = param.boundary() != null || frame.marked;
    if (param.mode() == null && boundary != null && param.functional() && promised) {
      mode =
          switch (boundary.kind()) {
            case IMMEDIATE -> Mode.CURRENT_TASK_ONLY;
            case SCOPED, UNTIL -> Mode.BORROWED;
            default -> Mode.UNCONFINED;
          };
    }
    if (loans.promised(frame, param)) {
      mode = mode.join(Mode.BORROWED);
    }
    if (raised != null && frame.parent == null && param.mode() == null) {
      mode = mode.join(raised);
    }
    Loc.Kind kind = frame.closure != null ? Loc.Kind.LENT : Loc.Kind.PARAM;
    Loc loc = locs.named(kind, param.element(), frame, param.element().asType(), mode, tree);
    loc.boundary = param.functional() ? boundary : null;
    loc.described = param.mode() != null;
    loc.lent = loans.byCustom(frame, param) && (raised != null || !isPrivate(frame));
    return loc;
  }

  private static boolean isPrivate(Frame frame) {
    return frame.signature.method().getModifiers().contains(Modifier.PRIVATE);
  }

  /** Runs a lambda's body in {@code frame}. */
  Store run(Frame frame, LambdaExpressionTree tree, Store entry) {
    return runBody(frame, new UnderlyingAST.CFGLambda(tree, frame.ownerTree, null), entry);
  }

  private Store runBody(Frame frame, UnderlyingAST code, Store entry) {
    Blocks blocks = prepared.get(code.getCode());
    if (blocks == null) {
      blocks = new Blocks(shared.graphs().of(frame.body, code));
      prepared.put(code.getCode(), blocks);
      facts.effort().add(Effort.Kind.GRAPHS);
    }
    Solver solver = new Solver(blocks, new Transfer(this, frame));
    Store exit = solver.run(entry);
    frame.thrown = frame.parent != null && !frame.ownTask ? solver.thrown() : null;
    exits.check(frame, entry.task(), solver.normalExit(), solver.thrownExit());
    return exit;
  }

  /** Returns the {@code this} of class {@code type}, as code in {@code frame} sees it. */
  Loc self(Frame frame, TypeElement type) {
    TypeElement of = type == null ? frame.owner : type;
    TypeElement at = frame.owner;
    // A member of a super-class is reached over the class that inherits it.
    for (Element e = frame.owner; e != null; e = e.getEnclosingElement()) {
      if (e instanceof TypeElement each && inherits(each, of)) {
        at = each;
        break;
      }
    }
    Mode mode = facts.modes().ofThis(at);
    Frame outermost = frame;
    while (outermost.parent != null) {
      outermost = outermost.parent;
    }
    if (outermost.owner == at
        && outermost.signature != null
        && outermost.signature.receiver().unconfined()) {
      mode = Mode.UNCONFINED;
    }
    return locs.named(
        Loc.Kind.THIS, at, null, at.asType(), raised != null ? mode.join(raised) : mode, null);
  }

  private boolean inherits(TypeElement type, TypeElement from) {
    return type == from
        || facts
            .types()
            .isSubtype(facts.types().erasure(type.asType()), facts.types().erasure(from.asType()));
  }

  /** Returns the path of a tree inside the unit. */
  TreePath path(Tree tree, Frame frame) {
    return paths.of(tree, frame.body);
  }

  /** Returns what a field holds, as far as the store knows; remembers the answer there. */
  Locs readField(Locs bases, VariableElement field, Frame frame, Tree tree, Store store) {
    TypeMirror type = field.asType();
    if (TypeModes.neverConfined(type)) {
      return Locs.NONE;
    }
    if (field.getModifiers().contains(Modifier.STATIC)) {
      Loc loc = locs.named(Loc.Kind.STATIC, field, null, type, facts.fieldMode(field), null);
      loc.field = field;
      if (!store.knows(field)) {
        store.set(field, Locs.of(loc));
      }
      return store.get(field);
    }
    Locs value = Locs.NONE;
    for (Loc base : bases) {
      Locs known = store.field(base, field);
      if (known == null) {
        known = Locs.of(symbolic(base, field, frame, tree, store));
        store.setField(base, field, known);
      }
      value = value.union(known);
    }
    return value;
  }

  private Loc symbolic(Loc base, VariableElement field, Frame frame, Tree tree, Store store) {
    Mode mode = facts.fieldMode(field);
    TypeMirror seen = tree == null ? field.asType() : TreeUtils.typeOf(tree);
    if (seen != null && field.asType().getKind() == javax.lang.model.type.TypeKind.TYPEVAR) {
      mode = mode.join(facts.modes().of(seen, frame.marked));
      mode = mode.join(store.ownMode(base));
    }
    if (mode.confined() && facts.modes().exempt(field)) {
      mode = Mode.UNCONFINED;
    }
    Loc loc = depth(base) > 3 ? base : locs.field(base, field, base.frame, seen, mode, tree);
    if (mode.limited() && loc != base) {
      store.lend(loc, Locs.of(base));
    }
    for (Loc context : mode.limited() ? store.contexts(base) : Locs.NONE) {
      if (store.endOf(context) != null) {
        store.end(loc, store.endOf(context));
      }
    }
    return loc;
  }

  private static int depth(Loc loc) {
    int depth = 0;
    for (Loc at = loc; at != null; at = at.base) {
      depth++;
    }
    return depth;
  }

  /** Returns the innermost class or method element around a frame that is marked or not. */
  static boolean isConstructor(Frame frame) {
    return frame.signature != null && frame.signature.method().getKind() == ElementKind.CONSTRUCTOR;
  }
}
