package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A block that is being written, with what is known at its end. */
final class Site {
  private final Program program;
  private final State state;
  private final Strand strand;
  private final List<Variable> scope;
  private final List<Stmt> out = new ArrayList<>();
  private final Deque<Opened> opened = new ArrayDeque<>();
  private final Limits limits;

  /**
   * What was opened without a guard and is to be closed at the end of the block.
   *
   * @param kind the production that opened it
   * @param variable through which
   * @param hold the lock, or null for a task context
   */
  record Opened(String kind, Variable variable, Hold hold) {}

  private Site(Program program, State state, Strand strand, List<Variable> scope, Limits limits) {
    this.program = program;
    this.state = state;
    this.strand = strand;
    this.scope = new ArrayList<>(scope);
    this.limits = limits;
  }

  /** Begins the body of a program. */
  static Site root(Program program) {
    Strand strand = new Strand();
    State state = new State();
    Obj context = new Obj(program.number(), Kind.CONTEXT, strand, null, List.of(), new Object());
    state.swapContexts(List.of(context));
    return new Site(program, state, strand, List.of(), Limits.outermost());
  }

  Program program() {
    return program;
  }

  Draw draw() {
    return program.draw();
  }

  State state() {
    return state;
  }

  Strand strand() {
    return strand;
  }

  Limits limits() {
    return limits;
  }

  List<Variable> scope() {
    return scope;
  }

  Deque<Opened> opened() {
    return opened;
  }

  /** Returns the statements up to now. */
  List<Stmt> out() {
    return List.copyOf(out);
  }

  /** Adds a statement. */
  void add(Stmt statement) {
    out.add(statement);
  }

  /** Adds an expression as a statement. */
  void run(String kind, Expr value) {
    out.add(new Stmt.Do(kind, value));
  }

  /** Begins a block inside this one, of the same method and path. */
  Site inline(Limits inner) {
    return new Site(program, state, strand, scope, inner);
  }

  /** Begins a block inside this one on a path of its own. */
  Site inline(State path, Limits inner) {
    return new Site(program, path, strand, scope, inner);
  }

  /** Begins the body of a closure that belongs to the given pretend thread. */
  Site closure(Strand where, Limits inner) {
    List<Variable> captured = scope.stream().filter(variable -> !variable.reassignable()).toList();
    return new Site(program, state, where, captured, inner);
  }

  /** Begins the body of a method that is called here. */
  Site method(List<Variable> parameters, Limits inner) {
    return new Site(program, state, strand, parameters, inner);
  }

  /** Makes a value of the present pretend thread and context. */
  Obj make(Kind kind, List<Obj> owners, Object space) {
    List<Obj> all = new ArrayList<>(owners);
    if (kind.mode() == Mode.CURRENT_TASK_ONLY) {
      all.add(state.context());
    }
    return new Obj(program.number(), kind, strand, state.context(), all, space);
  }

  /** Makes the context of a closure or of a nested stretch. */
  Obj makeContext(Strand where, Object space) {
    return new Obj(program.number(), Kind.CONTEXT, where, null, List.of(), space);
  }

  /** Declares a variable and gives it its first value. */
  Variable declare(String production, Kind kind, Expr value, Obj object) {
    return declare(production, kind, null, kind.type(), value, object);
  }

  /** Declares a variable of the given type. */
  Variable declare(
      String production, Kind kind, Kind element, String type, Expr value, Obj object) {
    boolean reassignable = element == null && kind != Kind.CLOSURE && draw().chance(0.15);
    Variable variable = enter(kind, element, reassignable, object);
    add(new Stmt.Local(production, type, variable.name(), value));
    return variable;
  }

  /** Brings a variable into scope that is declared otherwise: a resource, a parameter. */
  Variable enter(Kind kind, Kind element, boolean reassignable, Obj object) {
    String name = program.name(kind.stem());
    Variable variable =
        new Variable(name, kind, element, reassignable, program.lastNumber() + 1, limits.level());
    state.set(name, object);
    scope.add(variable);
    return variable;
  }

  /** Tells whether a variable may be used here, whichever path led here. */
  boolean valid(Variable variable) {
    return state.values(variable.name()).stream().allMatch(this::valid);
  }

  /** Tells whether a value may be used here. */
  boolean valid(Obj value) {
    return !state.isOver(value) && atHome(value);
  }

  /** Tells whether a value belongs here: nothing confined elsewhere is in it. */
  boolean atHome(Obj value) {
    Mode mode = value.kind().mode();
    return (mode.sendable() || value.strand() == strand)
        && (mode != Mode.CURRENT_TASK_ONLY || value.context() == state.context())
        && state.contents(value).stream().allMatch(this::atHome);
  }

  /** Tells whether a value, with all that it holds, may cross to a pretend thread. */
  boolean crosses(Obj value) {
    return value.kind().mode().sendable() && state.contents(value).stream().allMatch(this::crosses);
  }

  /** Returns the variables in scope that hold the given kind. */
  List<Variable> all(Kind kind) {
    return scope.stream().filter(variable -> variable.kind() == kind).toList();
  }

  /** Returns a variable of the given kind that may be used here. */
  Optional<Variable> pickValid(Kind kind) {
    return any(all(kind).stream().filter(this::valid).toList());
  }

  /** Returns a variable to use: one that may be used, or, for once, one that may not. */
  Optional<Variable> pick(Kind kind) {
    if (program.dares()) {
      List<Variable> wrong = all(kind).stream().filter(v -> !valid(v) && notices(v)).toList();
      if (!wrong.isEmpty()) {
        program.spend();
        return any(wrong);
      }
    }
    return pickValid(kind);
  }

  /** A closure that was given away does not notice that it is used again. */
  private boolean notices(Variable variable) {
    return state.values(variable.name()).stream().noneMatch(this::holdsSpentClosure);
  }

  private boolean holdsSpentClosure(Obj value) {
    return value.kind() == Kind.CLOSURE
        && (state.hasEnded(value)
            || state.contents(value).stream().anyMatch(this::holdsSpentClosure));
  }

  /** Returns the one value of a variable, if it is known. */
  Optional<Obj> only(Variable variable) {
    var all = state.values(variable.name());
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }

  /** Returns one of the elements, if there is any. */
  <T> Optional<T> any(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(draw().pick(all));
  }

  /** Tells whether a value may be ended here without harm to anything later. */
  boolean mayEnd(Obj value) {
    return !state.isPinned(value) && value.id() >= limits.untouched();
  }

  /** Tells whether a variable may be assigned here. */
  boolean mayAssign(Variable variable) {
    return variable.reassignable()
        && variable.born() > limits.untouched()
        && variable.level() == limits.level();
  }
}
