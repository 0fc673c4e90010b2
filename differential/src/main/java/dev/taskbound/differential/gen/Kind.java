package dev.taskbound.differential.gen;

import java.util.List;
import java.util.Locale;

/** What a variable holds. */
enum Kind {
  TASK("CurrentTask", Mode.CURRENT_TASK_ONLY, "pid", "uid", "signalPending"),
  VIEW("Task", Mode.BORROWED, "pid", "uid", "signalPending"),
  MM("MmWithUser", Mode.BORROWED, "asMm", "getNotZero"),
  MAPS("Mm", Mode.BORROWED, "getNotZero"),
  NS("PidNamespace", Mode.BORROWED, "level"),
  REF_TASK("Ref<Task>", Mode.UNCONFINED, "get"),
  REF_MM("Ref<MmWithUser>", Mode.UNCONFINED, "get"),
  REF_NS("Ref<PidNamespace>", Mode.UNCONFINED, "get"),
  READ_GUARD("MmapReadGuard", Mode.CURRENT_TASK_ONLY, "vmaLookup"),
  WRITE_GUARD("MmapWriteGuard", Mode.CURRENT_TASK_ONLY, "vmaLookup"),
  VMA_GUARD("VmaReadGuard", Mode.CURRENT_TASK_ONLY, "vma"),
  RCU("RcuReadGuard", Mode.NOT_THREAD_SAFE, "vmaLookup"),
  VMA("VmaRef", Mode.BORROWED, "flags", "start", "end"),
  ARENA("Arena", Mode.UNCONFINED, "size"),
  BLOCK("Block", Mode.BORROWED, "read"),
  COUNTER("Counter", Mode.NOT_THREAD_SAFE, "increment"),
  SESSION("Session", Mode.NOT_THREAD_SAFE, "count"),
  ROW("Row", Mode.CURRENT_TASK_ONLY, "cell"),
  BADGE("Badge", Mode.CURRENT_TASK_ONLY, "show"),
  SEAL("Seal", Mode.BORROWED, "read"),
  GATE("Gate", Mode.UNCONFINED),
  PASS("GatePass", Mode.NOT_THREAD_SAFE, "show"),
  NURSERY("Nursery", Mode.UNCONFINED),
  CLOSURE("Runnable", Mode.UNCONFINED, "run"),
  LIST("List", Mode.UNCONFINED),
  ARRAY("[]", Mode.UNCONFINED),
  SLOT("Slot", Mode.UNCONFINED),
  NUMBER("int", Mode.UNCONFINED),
  CONTEXT("", Mode.UNCONFINED),
  EPOCH("", Mode.UNCONFINED);

  private final String type;
  private final Mode mode;
  private final List<String> uses;

  Kind(String type, Mode mode, String... uses) {
    this.type = type;
    this.mode = mode;
    this.uses = List.of(uses);
  }

  /** Returns the Java type. */
  String type() {
    return type;
  }

  /** Returns the mode of its values; that of containers and closures comes from their contents. */
  Mode mode() {
    return mode;
  }

  /** Returns the methods that notice a wrong use. */
  List<String> uses() {
    return uses;
  }

  /** Returns how variables of this kind are named. */
  String stem() {
    String lower = name().toLowerCase(Locale.ROOT);
    int end = lower.indexOf('_');
    return end < 0 ? lower : lower.substring(0, end) + lower.substring(end + 1, end + 2) + "_";
  }

  /** Tells whether a value is a counted reference. */
  boolean isRef() {
    return this == REF_TASK || this == REF_MM || this == REF_NS;
  }

  /** Tells whether a value can stand in a try-with-resources statement. */
  boolean isResource() {
    return isRef() || isGuard() || this == RCU || this == ARENA || this == SESSION || this == PASS;
  }

  /** Tells whether a value is a guard that depends on its context and on what it was made from. */
  boolean isGuard() {
    return this == READ_GUARD || this == WRITE_GUARD || this == VMA_GUARD;
  }

  /** Tells whether a value holds other values. */
  boolean isContainer() {
    return this == LIST || this == ARRAY || this == SLOT;
  }

  /** Tells whether what it lends dies with something less than itself. */
  boolean hasEpochs() {
    return this == ARENA || this == WRITE_GUARD;
  }

  /** Returns what a reference refers to. */
  Kind target() {
    return switch (this) {
      case REF_TASK -> VIEW;
      case REF_MM -> MM;
      case REF_NS -> NS;
      default -> throw new IllegalStateException(name());
    };
  }
}
