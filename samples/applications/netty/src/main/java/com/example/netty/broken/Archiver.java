package com.example.netty.broken;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Decodes the frame when the pool gets to it: the handler has released it when it returned. */
public final class Archiver extends SimpleChannelInboundHandler<ByteBuf> {
  private final Executor background;
  private final Consumer<String> archive;

  public Archiver(Executor background, Consumer<String> archive) {
    this.background = background;
    this.archive = archive;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, ByteBuf frame) {
    background.execute(() -> archive.accept(frame.toString(UTF_8))); // !! capture.outlives.scope
  }
}
