// check: default
// Decoders hand on slices that have a count of their own, or copies, or plain data.

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.MessageToMessageDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

final class FramesOwnTheirBytes extends ByteToMessageDecoder {
  record Header(int type, String name) {}

  @Override
  protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
    if (in.readableBytes() < 8) {
      return;
    }
    int length = in.readInt();
    out.add(in.readRetainedSlice(length));
    out.add(in.readSlice(4).retain());
    out.add(in.copy());
    out.add(new Header(in.readByte(), in.readSlice(3).toString(StandardCharsets.US_ASCII)));
  }

  static final class Names extends MessageToMessageDecoder<Header> {
    @Override
    protected void decode(ChannelHandlerContext ctx, Header msg, List<Object> out) {
      out.add(msg);
      out.add(msg.name());
    }
  }
}
