// check: default
// The decoder's buffer is recycled; what goes to the list lives on.

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.MessageToMessageDecoder;
import io.netty.handler.codec.http.FullHttpRequest;
import java.util.List;

final class FramesOfBorrowedBytes extends ByteToMessageDecoder {
  @Override
  protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
    if (in.readableBytes() < 4) {
      return;
    }
    out.add(in.readSlice(in.readInt())); // !! escape.to.container
  }

  static final class Bodies extends MessageToMessageDecoder<FullHttpRequest> {
    @Override
    protected void decode(ChannelHandlerContext ctx, FullHttpRequest msg, List<Object> out) {
      ByteBuf body = msg.content();
      out.add(body); // !! escape.to.container
    }
  }
}
