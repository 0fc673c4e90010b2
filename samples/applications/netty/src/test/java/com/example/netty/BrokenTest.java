package com.example.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.netty.broken.Archiver;
import com.example.netty.broken.Journal;
import dev.taskbound.inputs.BusyPool;
import dev.taskbound.inputs.Symptom;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.util.IllegalReferenceCountException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class BrokenTest {
  private final List<String> kept = new CopyOnWriteArrayList<>();

  @Test
  void theFrameIsReleasedWhenThePoolGetsToIt() {
    BusyPool pool = new BusyPool();
    EmbeddedChannel channel = new EmbeddedChannel(new Archiver(pool, kept::add));
    channel.writeInbound(Unpooled.copiedBuffer("hello", StandardCharsets.UTF_8));
    Symptom.thrown(IllegalReferenceCountException.class, pool::catchUp);
    assertEquals(List.of(), kept);
  }

  @Test
  void theFrameIsReleasedByTheNextHandler() {
    EmbeddedChannel channel = new EmbeddedChannel(new Journal(kept::add), new Reader());
    Symptom.thrown(
        IllegalReferenceCountException.class,
        () -> channel.writeInbound(Unpooled.copiedBuffer("hello", StandardCharsets.UTF_8)));
    assertEquals(List.of(), kept);
  }
}
