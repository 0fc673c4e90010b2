package com.example.swing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.swing.broken.PricePanel;
import dev.taskbound.inputs.BusyPool;
import dev.taskbound.inputs.Symptom;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BrokenTest {
  @Test
  void theEventThreadSeesHalfOfAnUpdate() {
    AtomicReference<PricePanel> panel = new AtomicReference<>();
    Probe.onEventThread(() -> panel.set(new PricePanel()));
    Probe probe = new Probe(panel.get().prices(), panel.get()::total);
    panel.get().load(() -> List.of(20, 30), BusyPool::elsewhere);
    Symptom.seen("painted " + probe.wrong());
    assertEquals(List.of("[20] with a total of 0", "[20, 30] with a total of 20"), probe.wrong());
    assertTrue(probe.strangers().contains("pool"), probe.strangers().toString());
  }
}
