package com.example.swing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.swing.fixed.PricePanel;
import dev.taskbound.inputs.BusyPool;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FixedTest {
  @Test
  void theEventThreadSeesWholeUpdates() {
    AtomicReference<PricePanel> panel = new AtomicReference<>();
    Probe.onEventThread(() -> panel.set(new PricePanel()));
    Probe probe = new Probe(panel.get().prices(), panel.get()::total);
    panel.get().load(() -> List.of(20, 30), BusyPool::elsewhere);
    // First what shows the prices, then what looks at them.
    Probe.onEventThread(() -> {});
    Probe.onEventThread(() -> {});
    assertEquals(List.of(20, 30), List.of(panel.get().prices().toArray()));
    assertEquals(List.of(), probe.wrong());
    assertEquals(List.of(), probe.strangers());
  }
}
