package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;

/**
 * The state of a register as its address says it: the filter in words of its own, how the rows are sorted, and the row
 * whose detail is open. To open a detail is a step in the history of the browser, so that Back closes it; everything
 * else takes the place of what was said before, and nothing depends on when a browser tells of its own steps.
 */
final class RegisterAddress<R, F> {

    private static final String SORT = "sort";
    private static final String OPEN = "open";

    private final RegisterColumns<R> columns;
    private final RegisterDetail<R> detail;
    private @Nullable Place<F> place;
    private @Nullable Function<UUID, R> rowOf;
    private boolean isReading;
    private boolean saidOpen;
    private @Nullable Location said;
    private @Nullable Map<String, List<String>> listBelow;

    private record Place<F>(String path, Function<F, Map<String, List<String>>> words) {

        Location location(Map<String, List<String>> parameters) {
            return new Location(path, new QueryParameters(parameters));
        }
    }

    RegisterAddress(RegisterColumns<R> columns, RegisterDetail<R> detail) {
        this.columns = columns;
        this.detail = detail;
    }

    void at(String path, Function<F, Map<String, List<String>>> words) {
        place = new Place<>(path, words);
    }

    void rowOf(Function<UUID, R> rowOf) {
        this.rowOf = rowOf;
    }

    /** Changes the address without navigating. */
    void tell(Component view, F filter) {
        var now = place;
        if (now != null && !isReading) {
            var list = parameters(now.words().apply(filter));
            view.getUI().ifPresent(ui -> tell(ui.getPage().getHistory(), now, list));
        }
    }

    /** A closed detail leaves the list twice in the history; the next one takes the place of the upper. */
    private void tell(History history, Place<F> place, Map<String, List<String>> list) {
        var isOpen = detail.current().isPresent();
        var location = place.location(withOpen(list));
        if (isSaid(location)) {
            return;
        }
        if (isOpen && !saidOpen && !list.equals(listBelow)) {
            history.pushState(null, location);
            listBelow = list;
        } else {
            history.replaceState(null, location);
        }
        saidOpen = isOpen;
        said = location;
    }

    /** What is said twice would hold up the browser's own steps for nothing. */
    private boolean isSaid(Location location) {
        return said != null && said.getPathWithQueryParameters().equals(location.getPathWithQueryParameters());
    }

    /** Of the list, whatever is open beside it. */
    private Map<String, List<String>> parameters(Map<String, List<String>> words) {
        var parameters = new HashMap<>(words);
        columns.sort().ifPresent(sort -> parameters.put(SORT, List.of(sort.word())));
        parameters.values().removeIf(List::isEmpty);
        return parameters;
    }

    private Map<String, List<String>> withOpen(Map<String, List<String>> list) {
        var parameters = new HashMap<>(list);
        detail.current().ifPresent(open -> parameters.put(OPEN, List.of(open.toString())));
        return parameters;
    }

    /** Sorts as the address says. */
    void sort(QueryParameters query) {
        isReading = true;
        columns.sort(query.getSingleParameter(SORT).map(SortBy::parse));
        isReading = false;
    }

    /** Opens what the address says, or nothing. */
    void open(QueryParameters query) {
        isReading = true;
        query.getSingleParameter(OPEN).flatMap(Ids::read).ifPresentOrElse(this::open, detail::close);
        isReading = false;
        saidOpen = detail.current().isPresent();
        said = null;
        listBelow = null;
    }

    /** Shows the open detail anew. */
    void openAgain() {
        detail.current().ifPresent(this::open);
    }

    /** What is not there, or no more, is passed over. */
    private void open(UUID id) {
        if (rowOf == null) {
            return;
        }
        try {
            detail.show(rowOf.apply(id));
        } catch (Refusal unknown) {
            detail.close();
        }
    }
}
