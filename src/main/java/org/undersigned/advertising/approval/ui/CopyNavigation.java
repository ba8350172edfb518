package org.undersigned.advertising.approval.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Ids;

/** Ways to the copy of ads and to its approvals. */
public final class CopyNavigation {

    static final String COPIES = "ads/copy";
    static final String COPY = "copy";
    static final String WRITE = "write";
    static final String NEW = "new";
    static final String APPROVALS = "approvals";
    static final String POLICY = "approvals/policy";

    private static final String VERSION = "version";
    private static final String WITH = "with";
    private static final String EDITION = "edition";
    private static final String AT = "at";

    private CopyNavigation() {}

    public static void toCopies() {
        UI.getCurrent().navigate(CopyListView.class);
    }

    public static RouterLink linkToCopies(String text) {
        return new RouterLink(text, CopyListView.class);
    }

    public static void toCopy(UUID id) {
        UI.getCurrent().navigate(CopyView.class, of(id));
    }

    public static void toVersion(UUID id, int number) {
        UI.getCurrent().navigate(CopyView.class, of(id), QueryParameters.of(VERSION, String.valueOf(number)));
    }

    public static RouterLink linkToCopy(String text, UUID id) {
        return new RouterLink(text, CopyView.class, of(id));
    }

    public static RouterLink linkToVersion(String text, UUID id, int number) {
        var link = linkToCopy(text, id);
        link.setQueryParameters(QueryParameters.of(VERSION, String.valueOf(number)));
        return link;
    }

    /** To what a version says that an earlier one did not. */
    static void toDifference(UUID id, int number, int with) {
        UI.getCurrent()
                .navigate(
                        CopyView.class,
                        of(id),
                        QueryParameters.of(VERSION, String.valueOf(number)).merging(WITH, String.valueOf(with)));
    }

    /** To the copy of an ad that is to be, with the names of an edition. */
    static void toNewCopy(UUID edition) {
        UI.getCurrent().navigate(NewCopyView.class, QueryParameters.of(EDITION, edition.toString()));
    }

    /** To the same, with the names of the newest edition. */
    static void toNewCopy() {
        UI.getCurrent().navigate(NewCopyView.class);
    }

    static Optional<UUID> edition(QueryParameters query) {
        return query.getSingleParameter(EDITION).flatMap(Ids::read);
    }

    /** To the editor of the next version. */
    public static void toEditor(UUID id) {
        UI.getCurrent().navigate(CopyEditorView.class, of(id));
    }

    static RouterLink linkToPolicy(String text) {
        return new RouterLink(text, PolicyView.class);
    }

    public static void toApprovals() {
        UI.getCurrent().navigate(ApprovalQueueView.class);
    }

    static void toApproval(@Nullable UUID version) {
        if (version == null) {
            toApprovals();
        } else {
            UI.getCurrent().navigate(ApprovalQueueView.class, QueryParameters.of(AT, version.toString()));
        }
    }

    public static RouterLink linkToApprovals(String text) {
        return new RouterLink(text, ApprovalQueueView.class);
    }

    static RouterLink linkToApproval(String text, UUID version) {
        var link = linkToApprovals(text);
        link.setQueryParameters(QueryParameters.of(AT, version.toString()));
        return link;
    }

    static void toPolicy() {
        UI.getCurrent().navigate(PolicyView.class);
    }

    /** The version that the address asks for; none where it says nothing that is a number. */
    static Optional<Integer> version(QueryParameters query) {
        return number(query, VERSION);
    }

    /** The version that it is to be compared with. */
    static Optional<Integer> with(QueryParameters query) {
        return number(query, WITH);
    }

    static Optional<UUID> at(QueryParameters query) {
        return query.getSingleParameter(AT).flatMap(Ids::read);
    }

    private static Optional<Integer> number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(typed -> typed.matches("\\d{1,6}"))
                .map(Integer::parseInt);
    }

    private static RouteParameters of(UUID id) {
        return new RouteParameters(COPY, id.toString());
    }
}
