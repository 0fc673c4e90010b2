package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A way to get one value from another.
 *
 * @param from what it is called on; null if on nothing
 * @param to what it gives
 * @param calls the calls, one after the other, as {@code name(argument)}; or a static expression,
 *     in which {@code %} stands for the source
 * @param need what it needs
 */
record Derivation(Kind from, Kind to, List<String> calls, Need need) {
  private static final String TEXT = "0x400000L";

  /** What a derivation needs beside its source. */
  enum Need {
    NOTHING,
    /** That the running task context has an address space. */
    SPACE,
    /** That the lock can be taken to read. */
    READ_LOCK,
    /** That the lock can be taken to write. */
    WRITE_LOCK,
    /** That the lock of the gate can be taken. */
    GATE_LOCK,
    /** That RCU is not read already: capabilities are not counted. */
    RCU_LOCK
  }

  private static final List<Derivation> ALL =
      List.of(
          on(null, Kind.TASK, Need.NOTHING, "CurrentTask.current()"),
          on(null, Kind.ARENA, Need.NOTHING, "new Arena()"),
          on(null, Kind.COUNTER, Need.NOTHING, "new Counter()"),
          on(null, Kind.SESSION, Need.NOTHING, "new Session()"),
          on(null, Kind.BADGE, Need.NOTHING, "Badge.current()"),
          on(null, Kind.GATE, Need.NOTHING, "new Gate()"),
          on(null, Kind.RCU, Need.RCU_LOCK, "RcuReadGuard.lock()"),
          on(Kind.TASK, Kind.VIEW, Need.NOTHING, "asTask()"),
          on(Kind.TASK, Kind.VIEW, Need.NOTHING, "groupLeader()"),
          on(Kind.TASK, Kind.MM, Need.SPACE, "mm()", "get()"),
          on(Kind.TASK, Kind.NS, Need.NOTHING, "activePidNamespace()", "get()"),
          on(Kind.TASK, Kind.REF_TASK, Need.NOTHING, "retain()"),
          on(Kind.VIEW, Kind.REF_TASK, Need.NOTHING, "retain()"),
          on(Kind.VIEW, Kind.REF_TASK, Need.NOTHING, "Bpf.taskAcquire(%)", "get()"),
          on(Kind.MM, Kind.REF_MM, Need.NOTHING, "retain()"),
          on(Kind.MM, Kind.REF_MM, Need.NOTHING, "getNotZero()", "get()"),
          on(Kind.MM, Kind.MAPS, Need.NOTHING, "asMm()"),
          on(Kind.NS, Kind.REF_NS, Need.NOTHING, "retain()"),
          on(Kind.REF_TASK, Kind.VIEW, Need.NOTHING, "get()"),
          on(Kind.REF_MM, Kind.MM, Need.NOTHING, "get()"),
          on(Kind.REF_NS, Kind.NS, Need.NOTHING, "get()"),
          on(Kind.REF_TASK, Kind.REF_TASK, Need.NOTHING, "share()"),
          on(Kind.REF_MM, Kind.REF_MM, Need.NOTHING, "share()"),
          on(Kind.REF_NS, Kind.REF_NS, Need.NOTHING, "share()"),
          on(Kind.MM, Kind.READ_GUARD, Need.READ_LOCK, "mmapReadLock()"),
          on(Kind.MM, Kind.READ_GUARD, Need.READ_LOCK, "mmapReadTryLock()", "get()"),
          on(Kind.MM, Kind.WRITE_GUARD, Need.WRITE_LOCK, "mmapWriteLock()"),
          on(Kind.MM, Kind.VMA_GUARD, Need.NOTHING, "lockVmaUnderRcu(" + TEXT + ")", "get()"),
          on(Kind.READ_GUARD, Kind.VMA, Need.NOTHING, "vmaLookup(" + TEXT + ")", "get()"),
          on(Kind.WRITE_GUARD, Kind.VMA, Need.NOTHING, "vmaLookup(" + TEXT + ")", "get()"),
          on(Kind.VMA_GUARD, Kind.VMA, Need.NOTHING, "vma()"),
          on(Kind.RCU, Kind.VMA, Need.SPACE, "vmaLookup(" + TEXT + ")", "get()"),
          on(Kind.VMA, Kind.MAPS, Need.NOTHING, "mm()"),
          on(Kind.ARENA, Kind.BLOCK, Need.NOTHING, "block()"),
          on(Kind.BLOCK, Kind.BLOCK, Need.NOTHING, "part()"),
          on(Kind.SESSION, Kind.ROW, Need.NOTHING, "row()"),
          on(Kind.BADGE, Kind.SEAL, Need.NOTHING, "seal()"),
          on(Kind.GATE, Kind.PASS, Need.GATE_LOCK, "pass()"));

  private static Derivation on(Kind from, Kind to, Need need, String... calls) {
    return new Derivation(from, to, List.of(calls), need);
  }

  /** Returns the ways to get something from nothing. */
  static List<Derivation> sources() {
    return ALL.stream().filter(derivation -> derivation.from == null).toList();
  }

  /** Returns the ways to get something from a value of the given kind. */
  static List<Derivation> from(Kind kind) {
    return ALL.stream().filter(derivation -> derivation.from == kind).toList();
  }

  /** Returns the ways to get a value of the given kind. */
  static List<Derivation> to(Kind kind) {
    return ALL.stream().filter(derivation -> derivation.to == kind).toList();
  }

  /** Returns the expression, called on the given source. */
  Expr expression(Expr source) {
    Expr value = source;
    for (String call : calls) {
      if (call.contains(".") || call.startsWith("new ")) {
        int open = call.indexOf('(');
        value =
            call.contains("%") ? Expr.apply(call.substring(0, open), value) : new Expr.Text(call);
      } else {
        value = call(value, call);
      }
    }
    return value;
  }

  private static Expr call(Expr target, String call) {
    int open = call.indexOf('(');
    String argument = call.substring(open + 1, call.length() - 1);
    List<Expr> arguments = new ArrayList<>();
    if (!argument.isEmpty()) {
      arguments.add(new Expr.Text(argument));
    }
    return new Expr.Call(target, call.substring(0, open), arguments);
  }

  /** Tells whether the block may do this now, if nothing wrong is meant. */
  boolean possible(Site site, Obj source) {
    return switch (need) {
      case NOTHING -> source == null || !takesLock() || !site.limits().pure();
      case SPACE -> site.state().context().space() != null && !site.limits().pure();
      case READ_LOCK -> !site.limits().pure() && Locks.canRead(site, source.space());
      case WRITE_LOCK -> !site.limits().pure() && Locks.canWrite(site, source.space());
      case GATE_LOCK -> !site.limits().pure() && Locks.isFree(site, source);
      case RCU_LOCK -> !site.limits().pure() && Locks.isFree(site, Locks.RCU);
    };
  }

  /** Tells whether the result is a guard. */
  boolean takesLock() {
    return to.isGuard() || to == Kind.PASS || to == Kind.RCU;
  }

  /** Returns the value that comes of it, and notes the lock that it holds. */
  Obj result(Site site, Obj source) {
    Obj made = site.make(to, owners(site, source), space(site, source));
    int born = made.id();
    Hold hold =
        switch (to) {
          case READ_GUARD -> new Hold(source.space(), source, site.strand(), false, made, born);
          case WRITE_GUARD -> new Hold(source.space(), source, site.strand(), true, made, born);
          case PASS -> new Hold(source, source, site.strand(), false, made, born);
          case RCU -> new Hold(Locks.RCU, made, site.strand(), false, made, born);
          default -> null;
        };
    if (hold != null) {
      site.state().acquire(hold);
    }
    if (to.hasEpochs()) {
      site.state().setEpoch(made, site.make(Kind.EPOCH, List.of(made), null));
    }
    return made;
  }

  private List<Obj> owners(Site site, Obj source) {
    if (source == null || to.mode() == Mode.UNCONFINED || to == Kind.PASS) {
      return List.of();
    }
    return List.of(site.state().epoch(source));
  }

  private Object space(Site site, Obj source) {
    if (from == Kind.TASK || from == Kind.RCU) {
      return site.state().context().space();
    }
    return Optional.ofNullable(source).map(Obj::space).orElse(null);
  }
}
