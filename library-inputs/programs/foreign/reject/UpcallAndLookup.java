// check: default
// release: 25
package foreign.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** Stubs and libraries are unloaded when their arena is closed. */
class UpcallAndLookup {
  MemorySegment stub(MethodHandle target) {
    try (Arena arena = Arena.ofConfined()) {
      return Linker.nativeLinker() // !! escape.by.return
          .upcallStub(target, FunctionDescriptor.of(ValueLayout.JAVA_INT), arena);
    }
  }

  MemorySegment symbol() {
    SymbolLookup lookup;
    try (Arena arena = Arena.ofShared()) {
      lookup = SymbolLookup.libraryLookup("libz.so", arena);
    }
    return lookup.find("crc32").orElseThrow(); // !! use.after.release
  }
}
