package com.example.netty.broken;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.function.Consumer;

/** Passes the frame on before it reads it: whoever gets it last has released it. */
public final class Journal extends ChannelInboundHandlerAdapter {
  private final Consumer<String> journal;

  public Journal(Consumer<String> journal) {
    this.journal = journal;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    ByteBuf frame = (ByteBuf) message;
    context.fireChannelRead(frame);
    journal.accept(frame.toString(UTF_8)); // !! use.after.release
  }
}
