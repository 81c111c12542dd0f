VARYING vec4 tint;
VARYING vec2 more;
VARYING vec3 place;

void MAIN()
{
    tint = COLOR;
    more = UV0;
    place = TANGENT;
}
