package com.example.netty.fixed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Counts the frame once more for the background, which takes that count away. */
public final class Archiver extends SimpleChannelInboundHandler<ByteBuf> {
  private final Executor background;
  private final Consumer<String> archive;

  public Archiver(Executor background, Consumer<String> archive) {
    this.background = background;
    this.archive = archive;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, ByteBuf frame) {
    ByteBuf kept = frame.retain();
    background.execute(
        () -> {
          try {
            archive.accept(kept.toString(UTF_8));
          } finally {
            kept.release();
          }
        });
  }
}
