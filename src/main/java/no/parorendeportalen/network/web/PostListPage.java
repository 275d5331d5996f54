package no.parorendeportalen.network.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.network.PostDesk;
import no.parorendeportalen.network.web.PostListQuery.View;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All who have a role, who have had one, and what is removed, for who edits them. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/rolleinnehavere")
class PostListPage {

    private final PostDesk posts;
    private final KeptDesk desk;
    private final Clock clock;

    PostListPage(PostDesk posts, KeptDesk desk, Clock clock) {
        this.posts = posts;
        this.desk = desk;
        this.clock = clock;
    }

    record Tab(View view, String href, boolean current) {}

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var query = PostListQuery.of(parameters);
        var all = posts.all();
        var path = desk.path(KeptKind.ROLE_POST);
        desk.ofList(KeptKind.ROLE_POST, model);
        model.addAttribute("path", path);
        model.addAttribute("query", query);
        model.addAttribute("anything", !all.isEmpty());
        model.addAttribute(
                "tabs",
                Arrays.stream(View.values())
                        .map(it -> new Tab(it, query.address(path, it, 1), it == query.view()))
                        .toList());
        model.addAttribute(
                "posts",
                PagedList.of(
                        query.among(all, LocalDate.now(clock)),
                        query.page(),
                        PostListQuery.PAGE_SIZE,
                        it -> query.address(path, query.view(), it)));
        return "network/posts";
    }
}
