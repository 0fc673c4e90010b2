package com.example.netty.fixed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.function.Consumer;

/** Reads the frame before it passes it on. */
public final class Journal extends ChannelInboundHandlerAdapter {
  private final Consumer<String> journal;

  public Journal(Consumer<String> journal) {
    this.journal = journal;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    ByteBuf frame = (ByteBuf) message;
    journal.accept(frame.toString(UTF_8));
    context.fireChannelRead(frame);
  }
}
