-- What an article or a way to apply is about, of what there is to use.
create table article_offer (
    municipality_id uuid not null default current_municipality(),
    article_id uuid not null,
    offer_id uuid not null,
    primary key (article_id, offer_id),
    foreign key (municipality_id, article_id) references article (municipality_id, id),
    foreign key (municipality_id, offer_id) references offer (municipality_id, id)
);

create index article_offer_offer on article_offer (offer_id);

alter table article_offer enable row level security;
create policy article_offer_municipality on article_offer using (municipality_id = current_municipality());
grant select, insert, delete on article_offer to ${applicationRole};

create table how_to_offer (
    municipality_id uuid not null default current_municipality(),
    how_to_id uuid not null,
    offer_id uuid not null,
    primary key (how_to_id, offer_id),
    foreign key (municipality_id, how_to_id) references how_to (municipality_id, id),
    foreign key (municipality_id, offer_id) references offer (municipality_id, id)
);

create index how_to_offer_offer on how_to_offer (offer_id);

alter table how_to_offer enable row level security;
create policy how_to_offer_municipality on how_to_offer using (municipality_id = current_municipality());
grant select, insert, delete on how_to_offer to ${applicationRole};
