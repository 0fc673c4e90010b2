package com.example.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.netty.fixed.Archiver;
import com.example.netty.fixed.Journal;
import dev.taskbound.inputs.BusyPool;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class FixedTest {
  private final List<String> kept = new CopyOnWriteArrayList<>();
  private final ByteBuf frame = Unpooled.copiedBuffer("hello", StandardCharsets.UTF_8);

  @Test
  void theFrameLivesAsLongAsThePoolNeedsIt() {
    BusyPool pool = new BusyPool();
    new EmbeddedChannel(new Archiver(pool, kept::add)).writeInbound(frame);
    assertEquals(1, frame.refCnt());
    pool.catchUp();
    assertEquals(List.of("hello"), kept);
    assertEquals(0, frame.refCnt());
  }

  @Test
  void theFrameIsReadBeforeItIsPassedOn() {
    new EmbeddedChannel(new Journal(kept::add), new Reader()).writeInbound(frame);
    assertEquals(List.of("hello"), kept);
    assertEquals(0, frame.refCnt());
  }
}
