package org.undersigned.testing;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.servlet.http.Part;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a request that holds a file, as a browser sends it or something that is none. */
public record Sent(String name, InputStream content) implements Part {

    /** A file on its way. */
    @SuppressWarnings("NullAway")
    public static UploadEvent event(String name, InputStream content) {
        return new UploadEvent(null, null, null, name, -1, "text/csv", new Element("div"), new Sent(name, content));
    }

    /** A file that never ends, and knows how much of it was taken. */
    public static final class Endless extends InputStream {

        private long taken;

        /** In bytes. */
        public long taken() {
            return taken;
        }

        @Override
        public int read() {
            taken++;
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            taken += length;
            return length;
        }
    }

    @Override
    public InputStream getInputStream() {
        return content;
    }

    @Override
    public String getContentType() {
        return "text/csv";
    }

    @Override
    public String getName() {
        return "file";
    }

    @Override
    public String getSubmittedFileName() {
        return name;
    }

    @Override
    public long getSize() {
        return -1;
    }

    @Override
    public void write(String fileName) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete() {}

    @Override
    public @Nullable String getHeader(String name) {
        return null;
    }

    @Override
    public Collection<String> getHeaders(String name) {
        return List.of();
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.of();
    }
}
