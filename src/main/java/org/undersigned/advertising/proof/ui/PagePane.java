package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.undersigned.base.ui.Buttons;

/** A page on paper, in one of three sizes. It is drawn anew for each, and pictures are sent as they were drawn. */
final class PagePane extends Composite<Div> {

    private enum Zoom {
        FIT(100),
        FULL(100),
        DOUBLE(200);

        private final int percent;

        Zoom(int percent) {
            this.percent = percent;
        }

        private String className() {
            return "page-zoom-" + name().toLowerCase(Locale.ROOT);
        }
    }

    private final IntFunction<byte[]> picture;
    private final String alternative;
    private final Div page = new Div();
    private final Map<Zoom, Button> buttons = new EnumMap<>(Zoom.class);

    /** @param picture the page as PNG, at so many per cent of its own size */
    PagePane(String alternative, IntFunction<byte[]> picture) {
        this.picture = picture;
        this.alternative = alternative;
        var bar = new Div();
        bar.addClassName("page-zoom");
        for (var zoom : Zoom.values()) {
            var button = Buttons.quiet(text("advertising.proof.ui.zoom." + zoom.name()), () -> show(zoom));
            buttons.put(zoom, button);
            bar.add(button);
        }
        page.addClassName("page-surface");
        page.getElement().setAttribute("tabindex", "0");
        getContent().addClassName("page-pane");
        getContent().add(bar, page);
        show(Zoom.FIT);
    }

    private void show(Zoom zoom) {
        var png = picture.apply(zoom.percent);
        DownloadHandler handler = event -> send(event, png);
        var image = new Image(handler, alternative);
        image.addClassName("page-picture");
        page.removeAll();
        page.add(image);
        for (var each : Zoom.values()) {
            page.getElement().getClassList().set(each.className(), each == zoom);
        }
        buttons.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each == zoom)));
    }

    /** Only ever a picture that was drawn here, and said to be nothing else. */
    private static void send(DownloadEvent event, byte[] png) throws IOException {
        var response = event.getResponse();
        response.setContentType("image/png");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "private, no-store");
        try (var out = event.getOutputStream()) {
            out.write(png);
        }
    }
}
