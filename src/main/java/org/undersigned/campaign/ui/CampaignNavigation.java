package org.undersigned.campaign.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;

/** Ways to the screens of campaigns and letters. */
public final class CampaignNavigation {

    private static final String CAMPAIGN = "campaign";
    private static final String LETTER = "letter";
    private static final String VERSION = "version";
    private static final String COMPARE = "compare";

    private CampaignNavigation() {}

    public static void toCampaigns() {
        UI.getCurrent().navigate(CampaignListView.class);
    }

    public static void toCampaign(UUID campaign) {
        UI.getCurrent().navigate(CampaignView.class, parameters(campaign));
    }

    /** @param compare the version whose difference to this one is shown, if any */
    public static void toVersion(UUID campaign, UUID letter, UUID version, @Nullable UUID compare) {
        var query =
                compare == null ? QueryParameters.empty() : QueryParameters.simple(Map.of(COMPARE, compare.toString()));
        UI.getCurrent().navigate(LetterVersionView.class, parameters(campaign, letter, version), query);
    }

    public static RouterLink linkToCampaigns(String text) {
        return new RouterLink(text, CampaignListView.class);
    }

    public static RouterLink linkToCampaign(String text, UUID campaign) {
        return new RouterLink(text, CampaignView.class, parameters(campaign));
    }

    public static RouterLink linkToVersion(String text, UUID campaign, UUID letter, UUID version) {
        return new RouterLink(text, LetterVersionView.class, parameters(campaign, letter, version));
    }

    /** Shows the present view anew after something has changed, with the layout around it. */
    static void refresh() {
        UI.getCurrent().refreshCurrentRoute(true);
    }

    /** What is no id in an address is answered as an id that nothing has. */
    static UUID campaign(BeforeEnterEvent entering) {
        return id(entering, CAMPAIGN).orElseThrow(() -> new Refusal("campaign.refused.unknown-campaign"));
    }

    static UUID letter(BeforeEnterEvent entering) {
        return id(entering, LETTER).orElseThrow(() -> new Refusal("campaign.refused.unknown-letter"));
    }

    static UUID version(BeforeEnterEvent entering) {
        return id(entering, VERSION).orElseThrow(() -> new Refusal("campaign.refused.unknown-version"));
    }

    static Optional<UUID> compared(BeforeEnterEvent entering) {
        return entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(COMPARE)
                .flatMap(Ids::read);
    }

    private static Optional<UUID> id(BeforeEnterEvent entering, String parameter) {
        return entering.getRouteParameters().get(parameter).flatMap(Ids::read);
    }

    private static RouteParameters parameters(UUID campaign) {
        return new RouteParameters(new RouteParam(CAMPAIGN, campaign.toString()));
    }

    private static RouteParameters parameters(UUID campaign, UUID letter, UUID version) {
        return new RouteParameters(
                new RouteParam(CAMPAIGN, campaign.toString()),
                new RouteParam(LETTER, letter.toString()),
                new RouteParam(VERSION, version.toString()));
    }
}
