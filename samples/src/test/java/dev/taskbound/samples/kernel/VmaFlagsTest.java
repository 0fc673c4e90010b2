package dev.taskbound.samples.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No sequence of calls gives an invalid set of flags. Every set that hooks can reach is visited, by
 * real calls of {@link MmapWriteGuard#mmap} only, and every call is tried on every set.
 */
final class VmaFlagsTest {
  private static final long AREA = 0x3000_0000;
  private static final int NOW = VmaFlags.READ | VmaFlags.WRITE | VmaFlags.EXEC;

  /** What can be done with any mapping, by the method's name. */
  private static final Map<String, Consumer<VmaRef>> READS =
      Map.of(
          "VmaRef.start", VmaRef::start,
          "VmaRef.end", VmaRef::end,
          "VmaRef.flags", VmaRef::flags,
          "VmaRef.zapPageRange", vma -> vma.zapPageRange(vma.start(), vma.end() - vma.start()),
          "VmaRef.mm", vma -> vma.mm().getNotZero().ifPresent(Ref::close),
          "VmaRef.asMixedMap", VmaRef::asMixedMap,
          "VmaMixedMap.insertPage",
              vma -> vma.asMixedMap().ifPresent(mixed -> mixed.insertPage(AREA, new Page())));

  /** What can be done in a hook only, by the method's name. */
  private static final Map<String, Consumer<VmaNew>> CHANGES =
      Map.of(
          "VmaNew.setMixedMap", vma -> vma.setMixedMap().insertPage(AREA, new Page()),
          "VmaNew.setIo", VmaNew::setIo,
          "VmaNew.setDontExpand", VmaNew::setDontExpand,
          "VmaNew.setDontCopy", VmaNew::setDontCopy,
          "VmaNew.setDontDump", VmaNew::setDontDump,
          "VmaNew.tryClearMayRead", VmaNew::tryClearMayRead,
          "VmaNew.tryClearMayWrite", VmaNew::tryClearMayWrite,
          "VmaNew.tryClearMayExec", VmaNew::tryClearMayExec);

  private final MmWithUser mm = CurrentTask.current().mm().orElseThrow();

  @Test
  void noCallIsForgotten() {
    Set<String> known = new TreeSet<>(READS.keySet());
    known.addAll(CHANGES.keySet());
    assertEquals(known, publicMethods(VmaRef.class, VmaMixedMap.class, VmaNew.class));
    assertEquals( // the ways to make a mapping, and to come by one
        Set.of("mapPfnRange", "mmap", "munmap", "vmaLookup", "close").stream()
            .map(name -> "MmapWriteGuard." + name)
            .collect(Collectors.toSet()),
        publicMethods(MmapWriteGuard.class));
  }

  @Test
  void everyCallOnEveryReachableSetGivesAValidSet() {
    Map<Integer, Recipe> seen = new HashMap<>();
    Deque<Recipe> open = new ArrayDeque<>();
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      for (int flags = 0; flags <= VmaFlags.REQUESTABLE; flags++) {
        if (isAccepted(guard, flags)) {
          Recipe recipe = new Recipe(flags, List.of());
          seen.put(flags, recipe);
          open.add(recipe);
        }
      }
      while (!open.isEmpty()) {
        Recipe recipe = open.remove();
        for (Consumer<? super VmaNew> call : allCalls()) {
          Recipe longer = recipe.then(call);
          int flags = longer.make(guard);
          assertEquals(recipe.request & (NOW | VmaFlags.SHARED), flags & (NOW | VmaFlags.SHARED));
          if (seen.putIfAbsent(flags, longer) == null) {
            open.add(longer);
          }
        }
      }
    }
    // 3 ways for each access bit (neither, may, may and now), shared or not, 5 independent flags.
    assertEquals(27 * 2 * 32, seen.size());
  }

  @Test
  void mmapTakesValidAccessFlagsOnly() {
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      for (int bit = 0; bit < 32; bit++) {
        for (int access = 0; access <= VmaFlags.REQUESTABLE; access++) {
          int flags = access | 1 << bit;
          boolean valid = isValid(flags) && (flags & ~VmaFlags.REQUESTABLE) == 0;
          assertEquals(valid, isAccepted(guard, flags), () -> Integer.toHexString(flags));
        }
      }
    }
  }

  @Test
  void clearingFailsWhileTheMatchingFlagIsSet() {
    int may = VmaFlags.MAYREAD | VmaFlags.MAYWRITE | VmaFlags.MAYEXEC;
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      for (int now = 0; now <= NOW; now++) {
        int flags = may | now;
        Consumer<VmaNew> hook =
            vma -> {
              assertEquals((flags & VmaFlags.READ) == 0, vma.tryClearMayRead());
              assertEquals((flags & VmaFlags.WRITE) == 0, vma.tryClearMayWrite());
              assertEquals((flags & VmaFlags.EXEC) == 0, vma.tryClearMayExec());
            };
        assertEquals(now | now << 4, new Recipe(flags, List.of()).then(hook).make(guard));
      }
    }
  }

  @Test
  void pageFrameMappingIsNeverMixed() {
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.mapPfnRange(AREA, Page.SIZE);
      checkPageFrames(guard.vmaLookup(AREA).orElseThrow());
    }
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      checkPageFrames(guard.vmaLookup(AREA).orElseThrow());
      guard.forEachVma(vma -> assertTrue(isValid(vma.flags())));
    }
    try (VmaReadGuard guard = mm.lockVmaUnderRcu(AREA).orElseThrow()) {
      checkPageFrames(guard.vma());
    }
    try (RcuReadGuard guard = RcuReadGuard.lock()) {
      checkPageFrames(guard.vmaLookup(AREA).orElseThrow());
    }
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      assertTrue(guard.munmap(AREA));
    }
  }

  @Test
  void hookThatMapsPageFramesInItsOwnPlaceMapsNothingElse() {
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      Consumer<VmaNew> hook =
          vma -> {
            guard.mapPfnRange(AREA, Page.SIZE);
            vma.setMixedMap();
          };
      assertThrows(
          IllegalArgumentException.class, () -> guard.mmap(AREA, Page.SIZE, VmaFlags.SHARED, hook));
      checkPageFrames(guard.vmaLookup(AREA).orElseThrow());
      guard.munmap(AREA);
    }
  }

  @Test
  void nothingChangesAMappingAfterItsHook() {
    List<VmaNew> leaked = new ArrayList<>();
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      guard.mmap(AREA, Page.SIZE, NOW << 4, leaked::add);
      for (Consumer<? super VmaNew> call : allCalls()) {
        assertThrows(TaskContextViolation.class, () -> call.accept(leaked.get(0)));
      }
      assertEquals(NOW << 4, guard.vmaLookup(AREA).orElseThrow().flags());
      guard.munmap(AREA);
    }
  }

  @Test
  void onlyMixedMapsTakePages() {
    Consumer<VmaNew> hook =
        vma -> {
          assertTrue(vma.asMixedMap().isEmpty());
          VmaMixedMap mixed = vma.setMixedMap();
          assertTrue(mixed.insertPage(AREA, new Page()));
          assertFalse(vma.asMixedMap().orElseThrow().insertPage(AREA, new Page()));
          assertThrows(
              IndexOutOfBoundsException.class,
              () -> mixed.insertPage(AREA - Page.SIZE, new Page()));
        };
    try (MmapWriteGuard guard = mm.mmapWriteLock()) {
      assertEquals(VmaFlags.MIXEDMAP, new Recipe(0, List.of()).then(hook).make(guard));
    }
  }

  /** How to come by a mapping with certain flags: what to ask mmap for, and what its hook does. */
  private record Recipe(int request, List<Consumer<? super VmaNew>> calls) {
    Recipe then(Consumer<? super VmaNew> call) {
      return new Recipe(request, Stream.concat(calls.stream(), Stream.of(call)).toList());
    }

    /** Makes the mapping, uses it as everybody may, unmaps it, and returns its flags. */
    int make(MmapWriteGuard guard) {
      guard.mmap(
          AREA,
          Page.SIZE,
          request,
          vma -> {
            for (Consumer<? super VmaNew> call : calls) {
              call.accept(vma);
              checkValid(vma.flags());
            }
          });
      VmaRef vma = guard.vmaLookup(AREA).orElseThrow();
      int flags = vma.flags();
      checkValid(flags);
      assertEquals(0, flags & VmaFlags.PFNMAP);
      assertEquals((flags & VmaFlags.MIXEDMAP) != 0, vma.asMixedMap().isPresent());
      for (Consumer<VmaRef> read : READS.values()) {
        read.accept(vma);
        assertEquals(flags, vma.flags(), "what everybody may do changes no flag");
      }
      assertTrue(guard.munmap(AREA));
      return flags;
    }
  }

  private static void checkPageFrames(VmaRef vma) {
    int flags = vma.flags();
    checkValid(flags);
    assertTrue((flags & VmaFlags.PFNMAP) != 0);
    for (Consumer<VmaRef> read : READS.values()) {
      read.accept(vma);
      assertEquals(flags, vma.flags());
      assertTrue(vma.asMixedMap().isEmpty());
    }
  }

  private static void checkValid(int flags) {
    assertTrue(isValid(flags), () -> Integer.toHexString(flags));
    assertTrue(VmaFlags.isValid(flags), () -> Integer.toHexString(flags));
  }

  /** Written anew, bit by bit: the test does not ask the code whether the code is right. */
  private static boolean isValid(int flags) {
    boolean read = (flags & 0x1) == 0 || (flags & 0x10) != 0;
    boolean write = (flags & 0x2) == 0 || (flags & 0x20) != 0;
    boolean execute = (flags & 0x4) == 0 || (flags & 0x40) != 0;
    boolean mixedAndFrames = (flags & 0x1000_0000) != 0 && (flags & 0x400) != 0;
    return read && write && execute && !mixedAndFrames;
  }

  private static List<Consumer<? super VmaNew>> allCalls() {
    List<Consumer<? super VmaNew>> calls = new ArrayList<>(CHANGES.values());
    calls.addAll(READS.values());
    return calls;
  }

  private static Set<String> publicMethods(Class<?>... types) {
    return Arrays.stream(types)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .map(VmaFlagsTest::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  private static boolean isAccepted(MmapWriteGuard guard, int flags) {
    try {
      guard.mmap(AREA, Page.SIZE, flags, vma -> assertEquals(flags, vma.flags()));
      return guard.munmap(AREA);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
