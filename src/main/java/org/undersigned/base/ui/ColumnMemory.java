package org.undersigned.base.ui;

import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.undersigned.base.Sha256;

/** Keeps in the browser which columns of a list a user has switched on or off. */
final class ColumnMemory {

    private static final String SEPARATOR = "\n";

    private final String key;

    ColumnMemory(String list) {
        key = "columns." + list + "." + user();
    }

    /** @param then told when the browser has answered, and not at all if nothing is kept */
    void recall(Consumer<Set<String>> then) {
        WebStorage.getItem(key, kept -> {
            if (kept != null && !kept.isEmpty()) {
                then.accept(Arrays.stream(kept.split(SEPARATOR)).collect(Collectors.toSet()));
            }
        });
    }

    void keep(Set<String> headers) {
        if (headers.isEmpty()) {
            WebStorage.removeItem(key);
        } else {
            WebStorage.setItem(key, headers.stream().sorted().collect(Collectors.joining(SEPARATOR)));
        }
    }

    /** Several may use one browser. Nobody's address is left in it. */
    private static String user() {
        var request = VaadinRequest.getCurrent();
        var somebody = request == null ? null : request.getUserPrincipal();
        return somebody == null ? "" : Sha256.hex(somebody.getName());
    }
}
