package org.undersigned.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;

/**
 * A button that gives a file. The file is asked for when the button is pressed, so that a refusal is a sentence on the
 * screen and an export is never made by opening a link; it can then be fetched once.
 */
public final class FileDownload extends Composite<Span> {

    private static final int LONGEST_NAME = 120;

    private final AtomicReference<@Nullable FileSnapshot> ready = new AtomicReference<>();
    private final Anchor carrier = new Anchor();
    private final Supplier<FileSnapshot> file;

    /**
     * @param button as it should look; its click is taken
     * @param file makes the snapshot, usually by a service, and may refuse
     */
    public FileDownload(Button button, Supplier<FileSnapshot> file) {
        this.file = file;
        button.addClickListener(click -> prepare());
        carrier.setHref(this::send);
        carrier.setRouterIgnore(true);
        carrier.addClassName("download-carrier");
        carrier.setTabIndex(-1);
        carrier.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("file-download");
        getContent().add(button, carrier);
    }

    public FileDownload(String text, Supplier<FileSnapshot> file) {
        this(new Button(text, Symbol.DOWNLOAD.icon()), file);
    }

    private void prepare() {
        Notifications.resultOrRefusal(file).ifPresent(snapshot -> {
            ready.set(snapshot);
            carrier.getElement().callJsFunction("click");
        });
    }

    private void send(DownloadEvent event) throws IOException {
        var snapshot = ready.getAndSet(null);
        if (snapshot == null) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        setHeaders(event.getResponse(), snapshot);
        try (var out = event.getOutputStream()) {
            snapshot.content().writeTo(out);
        }
    }

    private static void setHeaders(VaadinResponse response, FileSnapshot snapshot) {
        response.setContentType(snapshot.mediaType());
        response.setHeader("Content-Disposition", attachment(snapshot.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox");
        response.setHeader("Cache-Control", "private, no-store");
    }

    /** The header of RFC 6266: never shown in the browser, and the name in two spellings, of which one is ASCII. */
    static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(safe(name), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** Without what a file system or a reader could take for something else: paths, control and direction marks. */
    static String safe(String name) {
        var safe = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .replaceAll("[\\\\/:*?\"<>|]+", "-")
                .strip()
                .replaceFirst("^[.\\s]+", "");
        if (safe.isEmpty()) {
            return "file";
        }
        var ending = safe.lastIndexOf('.');
        var suffix = ending > 0 && safe.length() - ending <= 6 ? safe.substring(ending) : "";
        return safe.length() <= LONGEST_NAME ? safe : safe.substring(0, LONGEST_NAME - suffix.length()) + suffix;
    }
}
