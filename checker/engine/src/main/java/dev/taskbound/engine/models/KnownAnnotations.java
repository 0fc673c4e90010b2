package dev.taskbound.engine.models;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which annotations a stub may use without an import, and what their attributes are. */
final class KnownAnnotations {
  /** The package whose annotations every stub sees. */
  static final String PACKAGE = "dev.taskbound.annotations";

  /** The shape of an attribute's value. */
  enum Shape {
    TEXT,
    FLAG,
    TEXTS,
    CLASSES
  }

  private static final Map<String, Shape> NONE = Map.of();
  private static final Map<String, Shape> CAPABILITY_OF = Map.of("value", Shape.TEXTS);
  private static final Map<String, Shape> LOCK_EFFECT =
      Map.of("value", Shape.CLASSES, "of", Shape.TEXT);

  /** Annotations of Java itself; they say nothing to the checker. */
  private static final Set<String> IGNORED =
      Set.of(
          "Deprecated",
          "FunctionalInterface",
          "Override",
          "SafeVarargs",
          "SuppressWarnings",
          "Documented",
          "Inherited",
          "Repeatable",
          "Retention",
          "Target");

  private static final Map<String, Map<String, Shape>> ATTRIBUTES = attributes();

  private KnownAnnotations() {}

  private static Map<String, Map<String, Shape>> attributes() {
    Map<String, Map<String, Shape>> all = new TreeMap<>();
    for (String plain :
        new String[] {
          "AnyTask",
          "Borrowed",
          "ConfinementMarked",
          "ConfinementUnmarked",
          "Consumes",
          "CurrentTaskOnly",
          "EndsBorrows",
          "EntersTaskContext",
          "ExitsTaskContext",
          "LeavesTaskContext",
          "NotThreadSafe",
          "PolyConfined",
          "Retains",
          "RunsImmediately",
          "Unconfined",
          // Only models can say these.
          "AfterEnd",
          "Awaits",
          "Copies",
          "Injected",
          "Lent",
          "Opaque",
          "Parallel",
          "Pipeline",
          "Plain",
          "Replaces",
          "Sequential",
          "Shared",
          "Unending"
        }) {
      all.put(plain, NONE);
    }
    for (String capability :
        new String[] {"HoldsMmapRead", "HoldsMmapWrite", "HoldsRcuRead", "HoldsVmaRead"}) {
      all.put(capability, CAPABILITY_OF);
    }
    all.put("Acquires", LOCK_EFFECT);
    all.put("Releases", LOCK_EFFECT);
    all.put("AtHome", Map.of("value", Shape.CLASSES));
    all.put("AssertThreadSafe", Map.of("reason", Shape.TEXT, "evenFor", Shape.TEXTS));
    all.put("BorrowsFrom", Map.of("value", Shape.TEXTS));
    // Only models can say this: of all tasks, not of one.
    all.put("Awaits", Map.of("all", Shape.FLAG, "others", Shape.FLAG));
    all.put("Capability", Map.of("implies", Shape.CLASSES));
    // Only models can say this: which values of the annotation it does not hold for.
    all.put("Unshared", Map.of("unless", Shape.TEXTS));
    all.put(
        "PretendThread",
        Map.of(
            "until", Shape.TEXT,
            "detached", Shape.FLAG,
            "home", Shape.CLASSES,
            // Only models can say these. This one: what the method returns crosses.
            "result", Shape.FLAG,
            // And this one: what the closure returns stays where it runs; only captures cross.
            "resultStays", Shape.FLAG));
    return all;
  }

  /** Returns the attributes of the Taskbound annotation {@code simpleName}; empty if unknown. */
  static Optional<Map<String, Shape>> find(String simpleName) {
    return Optional.ofNullable(ATTRIBUTES.get(simpleName));
  }

  /**
   * Tells whether {@code simpleName} is an annotation of Java that a stub may carry for nothing.
   */
  static boolean isIgnored(String simpleName) {
    return IGNORED.contains(simpleName);
  }

  /** Returns the names of all Taskbound annotations, sorted. */
  static Set<String> names() {
    return ATTRIBUTES.keySet();
  }
}
