package org.undersigned.base.sheet.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip file put together by hand, which may say of its entries what is not so (APPNOTE 4.3). */
final class RawZip {

    private static final int DEFLATED = 8;
    private static final int VERSION = 20;
    private static final int ZIP64_VERSION = 45;
    private static final int MANY = 0xFFFF;
    private static final int BUFFER = 1 << 20;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;
    private Entry last = new Entry(new byte[0], 0, 0);
    private int lastOffset;

    /**
     * What an entry says it holds.
     *
     * @param deflated its bytes as they stand in the file
     */
    record Entry(byte[] deflated, long checksum, long size) {

        static Entry of(byte[] content) {
            var checksum = new CRC32();
            checksum.update(content);
            return new Entry(RawZip.deflated(content, 1), checksum.getValue(), content.length);
        }

        /** So many megabytes of zeros, in a thousandth of that. */
        static Entry zeros(int megabytes) {
            var content = new byte[BUFFER];
            var checksum = new CRC32();
            for (var i = 0; i < megabytes; i++) {
                checksum.update(content);
            }
            return new Entry(RawZip.deflated(content, megabytes), checksum.getValue(), (long) megabytes * BUFFER);
        }

        Entry saying(long otherSize) {
            return new Entry(deflated, checksum, otherSize);
        }

        Entry withChecksum(long other) {
            return new Entry(deflated, other, size);
        }
    }

    static RawZip of(Map<String, byte[]> parts) {
        var zip = new RawZip();
        parts.forEach((name, content) -> zip.add(name, Entry.of(content)));
        return zip;
    }

    RawZip add(String name, Entry entry) {
        lastOffset = out.size();
        last = entry;
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        var header = buffer(30).putInt(0x04034b50).putShort((short) VERSION);
        put(header, bytes);
        out.writeBytes(header.putShort((short) 0).array());
        out.writeBytes(bytes);
        out.writeBytes(entry.deflated());
        return again(name);
    }

    /** One more name for the bytes of the entry before. */
    RawZip again(String name) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        var header = buffer(46).putInt(0x02014b50).putShort((short) VERSION).putShort((short) VERSION);
        put(header, bytes);
        directory.writeBytes(header.position(42).putInt(lastOffset).array());
        directory.writeBytes(bytes);
        entries++;
        return this;
    }

    /** What the two headers of an entry have in common, up to the length of its name. */
    private void put(ByteBuffer header, byte[] name) {
        header.putShort((short) 0)
                .putShort((short) DEFLATED)
                .putInt(0)
                .putInt((int) last.checksum())
                .putInt(last.deflated().length)
                .putInt((int) last.size())
                .putShort((short) name.length);
    }

    Path write(Path file) throws IOException {
        var start = out.size();
        out.writeBytes(directory.toByteArray());
        if (entries >= MANY) {
            putZip64(start);
        }
        out.writeBytes(buffer(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) Math.min(entries, MANY))
                .putShort((short) Math.min(entries, MANY))
                .putInt(directory.size())
                .putInt(start)
                .array());
        return Files.write(file, out.toByteArray());
    }

    /** Where there are more entries than sixteen bits can count. */
    private void putZip64(int start) {
        var end = out.size();
        out.writeBytes(buffer(56)
                .putInt(0x06064b50)
                .putLong(44)
                .putShort((short) ZIP64_VERSION)
                .putShort((short) ZIP64_VERSION)
                .putLong(0)
                .putLong(entries)
                .putLong(entries)
                .putLong(directory.size())
                .putLong(start)
                .array());
        out.writeBytes(
                buffer(20).putInt(0x07064b50).putInt(0).putLong(end).putInt(1).array());
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Content, so often one after the other: each time the deflater forgets what was before. */
    private static byte[] deflated(byte[] content, int times) {
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        var once = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        deflater.setInput(content);
        for (var length = BUFFER; length == BUFFER; ) {
            length = deflater.deflate(buffer, 0, BUFFER, Deflater.FULL_FLUSH);
            once.write(buffer, 0, length);
        }
        deflater.end();
        var all = new ByteArrayOutputStream();
        for (var i = 0; i < times; i++) {
            all.writeBytes(once.toByteArray());
        }
        // An empty last block.
        all.writeBytes(new byte[] {3, 0});
        return all.toByteArray();
    }
}
