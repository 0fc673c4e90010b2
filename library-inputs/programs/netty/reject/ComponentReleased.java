// check: default
// A composite buffer, a wrapper and a response take over what they are made of.

import io.netty.buffer.ByteBuf;
import io.netty.buffer.CompositeByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;

final class ComponentReleased {
  ByteBuf join(CompositeByteBuf all, ByteBuf header) {
    all.addComponent(true, header);
    header.release(); // !! use.after.release
    return all;
  }

  ByteBuf wrap(ByteBuf header, ByteBuf body) {
    ByteBuf both = Unpooled.wrappedBuffer(header, body);
    body.release(); // !! use.after.release
    return both;
  }

  void respond(ChannelHandlerContext ctx, ByteBuf body) {
    DefaultFullHttpResponse response =
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, body);
    ctx.writeAndFlush(response);
    body.release(); // !! use.after.release
  }

  void sendTwice(Channel channel, DefaultFullHttpResponse response) {
    channel.write(response);
    channel.writeAndFlush(response); // !! use.after.release
  }
}
